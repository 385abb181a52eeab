package io.otklik.knowledge.gaps;

import io.otklik.knowledge.ArticleId;
import io.otklik.platform.Allowed;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Questions without an answer, for authors; and what operators think should become an article.
@RestController
@RequestMapping("/api/articles")
class GapsApi {

    private static final int MOST = 1000;
    private static final int LONGEST_TITLE = 150;

    private final Gaps gaps;

    GapsApi(Gaps gaps) {
        this.gaps = gaps;
    }

    record Page(List<Gaps.Gap> items, @Nullable String next) {}

    record Asked(@Nullable List<UUID> questions) {}

    record Proposal(
            @Nullable Language language,
            @Nullable String title,
            @Nullable String text) {}

    record Kept(ArticleId id) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/gaps")
    Page gaps(
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        var most = Limits.page(limit);
        var place = Gaps.Place.of(after);
        var all = gaps.open(source == null ? null : source(source)).stream()
                .filter(gap -> place == null || place.compareTo(gap.place()) < 0)
                .toList();
        var page = all.subList(0, Math.min(most, all.size()));
        return new Page(page, page.size() < all.size() ? page.getLast().place().text() : null);
    }

    /// @throws Problem `wrong-value`
    private static Source source(String code) {
        return Arrays.stream(Source.values())
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Typed.wrong("source"));
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/gaps/articles")
    @ResponseStatus(HttpStatus.CREATED)
    Kept write(@RequestBody Asked asked, OperatorId me) {
        return new Kept(gaps.write(questions(asked), me));
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/gaps/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@RequestBody Asked asked) {
        gaps.dismiss(questions(asked));
    }

    @Allowed({Permission.CONVERSATIONS, Permission.SCENARIOS})
    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Kept propose(@RequestBody Proposal proposal, OperatorId me) {
        var title = Typed.line("title", proposal.title(), LONGEST_TITLE);
        var text = Objects.requireNonNullElse(Typed.text("text", proposal.text()), "");
        return new Kept(gaps.propose(Typed.given("language", proposal.language()), title, text, me));
    }

    private static List<UUID> questions(Asked asked) {
        var questions = Typed.given("questions", asked.questions());
        if (questions.isEmpty() || questions.size() > MOST)
            throw Problem.bad("wrong-value").field("questions").with("questions");
        return questions;
    }
}
