package io.otklik.knowledge.fragments;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.StaffNames;
import io.otklik.platform.Typed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The texts that stand in many articles.
@RestController
@RequestMapping("/api/fragments")
class FragmentsApi {

    private static final int LONGEST_NAME = 60;

    private final Fragments fragments;
    private final StaffNames names;

    FragmentsApi(Fragments fragments, StaffNames names) {
        this.fragments = fragments;
        this.names = names;
    }

    record Page<T>(List<T> items, @Nullable String next) {}

    record Line(
            UUID id,
            String key,
            String name,
            Map<String, Object> texts,
            int number,
            Instant changedAt,
            @Nullable String changedBy,
            int articles) {}

    record Old(
            int number,
            String name,
            Map<String, Object> texts,
            Instant at,
            @Nullable String by) {}

    /// @param number the change it is based on; absent for a new one
    record Written(
            @Nullable Integer number,
            @Nullable String name,
            @Nullable Map<String, JsonNode> texts) {
        String named() {
            return Typed.line("name", name, LONGEST_NAME);
        }
    }

    record Kept(UUID id) {}

    record Saved(int number) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page<Line> page(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        return page(fragments.page(cursor(after), size + 1), size, it -> it.it().id(), this::line);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Kept add(@RequestBody Written written, OperatorId me) {
        return new Kept(fragments.add(written.named(), FragmentTexts.of(written.texts()), me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/{id}")
    Saved change(@PathVariable UUID id, @RequestBody Written written, OperatorId me) {
        var number = Typed.given("number", written.number());
        return new Saved(fragments.change(id, number, written.named(), FragmentTexts.of(written.texts()), me));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, OperatorId me) {
        fragments.remove(id, me);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/articles")
    Page<UseStore.Place> articles(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        return page(fragments.places(id, cursor(after), size + 1), size, UseStore.Place::id, it -> it);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{id}/versions")
    Page<Old> versions(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        return page(fragments.versions(id, after, size + 1), size, FragmentStore.Old::number, this::old);
    }

    private static <A, B> Page<B> page(List<A> found, int size, Function<A, Object> cursor, Function<A, B> line) {
        var items = found.stream().limit(size).toList();
        return new Page<>(
                items.stream().map(line).toList(),
                found.size() > size ? cursor.apply(items.getLast()).toString() : null);
    }

    private Line line(FragmentStore.Line it) {
        return new Line(
                it.it().id(),
                it.it().key(),
                it.it().name(),
                Fragment.tree(it.it().texts()),
                it.number(),
                it.changedAt(),
                name(it.changedBy()),
                it.articles());
    }

    private Old old(FragmentStore.Old it) {
        return new Old(it.number(), it.name(), Fragment.tree(it.texts()), it.at(), name(it.by()));
    }

    private @Nullable String name(@Nullable UUID person) {
        return person == null ? null : names.operator(new OperatorId(person));
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problem.bad("bad-cursor").field("after");
        }
    }
}
