package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.StaffNames;
import io.otklik.platform.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The way of an article to its readers: its versions and its state.
@RestController
@RequestMapping("/api/articles/{id}")
class VersionsApi {

    private final Writing writing;
    private final StaffNames names;

    VersionsApi(Writing writing, StaffNames names) {
        this.writing = writing;
        this.names = names;
    }

    record Page(List<Line> items, @Nullable String next) {}

    record Line(int number, Instant at, @Nullable String by, String note) {}

    record Publish(@Nullable Integer number, @Nullable String note) {}

    record Published(int version) {}

    record Move(@Nullable ArticleState state) {}

    record Old(int number, Map<String, Object> texts) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/versions")
    Page versions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var found = writing.versions(new ArticleId(id), after, size + 1);
        var items = found.stream().limit(size).map(this::line).toList();
        return new Page(
                items, found.size() > size ? String.valueOf(items.getLast().number()) : null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/versions/{number}")
    Old version(@PathVariable UUID id, @PathVariable int number) {
        return new Old(number, writing.version(new ArticleId(id), number).tree());
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Published publish(@PathVariable UUID id, @RequestBody Publish publish, OperatorId me) {
        var note = Objects.requireNonNullElse(Typed.text("note", publish.note()), "");
        return new Published(writing.publish(new ArticleId(id), Typed.given("number", publish.number()), note, me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/state")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@PathVariable UUID id, @RequestBody Move move, OperatorId me) {
        writing.move(new ArticleId(id), Typed.given("state", move.state()), me);
    }

    private Line line(ArticleVersions.Line it) {
        var by = it.by() == null ? null : names.operator(new OperatorId(it.by()));
        return new Line(it.number(), it.at(), by, it.note());
    }
}
