package io.otklik.knowledge.synonyms;

import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.understanding.text.Expressions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The company's synonyms.
@RestController
@RequestMapping("/api/synonyms")
class SynonymsApi {

    private static final int LONGEST = 60;

    private final Thesaurus thesaurus;

    SynonymsApi(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    record Page(List<Group> items, @Nullable String next) {}

    record Written(@Nullable Language language, @Nullable List<@Nullable String> expressions) {}

    record Kept(UUID id) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page all() {
        return new Page(thesaurus.all(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(@RequestBody Written written, OperatorId me) {
        var language = Typed.given("language", written.language());
        return new Kept(thesaurus.add(language, expressions(written), me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody Written written, OperatorId me) {
        thesaurus.change(id, Typed.given("language", written.language()), expressions(written), me);
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, OperatorId me) {
        thesaurus.remove(id, me);
    }

    private static List<String> expressions(Written written) {
        var expressions = Typed.given("expressions", written.expressions()).stream()
                .map(expression -> Typed.line("expressions", expression, LONGEST))
                .toList();
        if (expressions.size() < 2 || expressions.size() > Thesaurus.MOST_IN_GROUP)
            throw Problem.bad("synonyms-count").field("expressions").with(Thesaurus.MOST_IN_GROUP);
        for (var expression : expressions) if (Expressions.key(expression).isEmpty()) throw Typed.wrong("expressions");
        return expressions;
    }
}
