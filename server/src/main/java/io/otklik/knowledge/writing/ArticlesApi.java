package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.StaffNames;
import io.otklik.platform.Typed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/// Articles for those who write them.
@RestController
@RequestMapping("/api/articles")
class ArticlesApi {

    private final Writing writing;
    private final ArticleLines lines;
    private final StaffNames names;
    private final Clock clock;

    ArticlesApi(Writing writing, ArticleLines lines, StaffNames names, Clock clock) {
        this.writing = writing;
        this.lines = lines;
        this.names = names;
        this.clock = clock;
    }

    record Person(UUID id, String name) {}

    record Titles(@Nullable String ru, @Nullable String en) {}

    record Line(
            ArticleId id,
            String slug,
            Titles title,
            @Nullable UUID category,
            Audience audience,
            ArticleState state,
            @Nullable Person owner,
            @Nullable LocalDate reviewOn,
            @Nullable Integer shown,
            boolean changed,
            Instant changedAt,
            @Nullable Person changedBy,
            int votes,
            int helpful) {}

    record Page<T>(List<T> items, @Nullable String next) {}

    /// @param number the save it is based on; absent for a new one
    record Given(
            @Nullable Integer number,
            @Nullable UUID category,
            @Nullable Audience audience,
            @Nullable OperatorId owner,
            @Nullable LocalDate reviewOn,
            @Nullable Map<String, Wording.Given> texts) {

        Placing placing() {
            return new Placing(category, Objects.requireNonNullElse(audience, Audience.PUBLIC), owner, reviewOn);
        }
    }

    record Kept(ArticleId id) {}

    record Saved(int number) {}

    record Whole(
            ArticleId id,
            String slug,
            int number,
            Map<String, Object> texts,
            @Nullable UUID category,
            Audience audience,
            ArticleState state,
            @Nullable Person owner,
            @Nullable LocalDate reviewOn,
            @Nullable Integer shown,
            boolean changed,
            Instant changedAt,
            @Nullable Person changedBy) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page<Line> all(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID category,
            @RequestParam(defaultValue = "false") boolean due,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var today = due ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : null;
        var filter = new ArticleLines.Filter(state(state), category, today, q.strip());
        var found = lines.page(filter, Cursor.of(after), size + 1);
        var items = found.stream().limit(size).map(this::line).toList();
        if (found.size() <= size) return new Page<>(items, null);
        var last = items.getLast();
        return new Page<>(items, new Cursor(last.changedAt(), last.id().value()).text());
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept begin(@RequestBody Given given, OperatorId me) {
        return new Kept(writing.begin(given.placing(), Wording.of(given.texts()), me));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}")
    Whole open(@PathVariable UUID id) {
        var kept = writing.open(new ArticleId(id));
        var placing = kept.placing();
        return new Whole(
                kept.id(),
                kept.slug(),
                kept.number(),
                kept.texts().tree(),
                placing.category(),
                placing.audience(),
                kept.state(),
                person(placing.owner()),
                placing.reviewOn(),
                kept.shown(),
                kept.changed(),
                kept.changedAt(),
                person(kept.changedBy()));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}")
    Saved save(@PathVariable UUID id, @RequestBody Given given, OperatorId me) {
        var number = Typed.given("number", given.number());
        return new Saved(writing.save(new ArticleId(id), number, given.placing(), Wording.of(given.texts()), me));
    }

    private Line line(ArticleLines.Line it) {
        return new Line(
                it.id(),
                it.slug(),
                new Titles(it.ru(), it.en()),
                it.placing().category(),
                it.placing().audience(),
                it.state(),
                person(it.placing().owner()),
                it.placing().reviewOn(),
                it.shown(),
                it.changed(),
                it.changedAt(),
                person(it.changedBy()),
                it.votes(),
                it.helpful());
    }

    private @Nullable Person person(@Nullable OperatorId id) {
        return id == null ? null : new Person(id.value(), names.operator(id));
    }

    private @Nullable Person person(@Nullable UUID id) {
        return id == null ? null : person(new OperatorId(id));
    }

    private static @Nullable ArticleState state(@Nullable String code) {
        try {
            return code == null || code.isEmpty() ? null : ArticleState.ofCode(code);
        } catch (IllegalArgumentException e) {
            throw Typed.wrong("state");
        }
    }
}
