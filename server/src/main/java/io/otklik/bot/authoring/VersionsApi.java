package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import java.time.Instant;
import java.util.List;
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
import tools.jackson.databind.node.ObjectNode;

/// Versions of a scenario: publish, compare, go back.
@RestController
@RequestMapping("/api/scenarios/{id}")
class VersionsApi {

    private static final int LONGEST_NOTE = 1_000;

    private final Versions versions;
    private final Drafts drafts;

    VersionsApi(Versions versions, Drafts drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    record Line(int number, Instant at, Drafts.@Nullable Person by, String note, boolean answers, int talks) {}

    record Page(List<Line> items, @Nullable String next) {}

    record Publish(@Nullable Integer version, @Nullable String note) {}

    record Published(int number) {}

    record Answers(@Nullable Integer number) {}

    record Whole(int number, ObjectNode document) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/versions")
    Page all(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit) {
        var size = Limits.page(limit);
        var found = versions.lines(new ScenarioId(id), after, size + 1);
        var items = found.stream().limit(size).map(this::line).toList();
        return new Page(
                items, found.size() > size ? String.valueOf(items.getLast().number()) : null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/versions/{number}")
    Whole one(@PathVariable UUID id, @PathVariable int number) {
        return new Whole(number, versions.document(new ScenarioId(id), number).root());
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Published publish(@PathVariable UUID id, @RequestBody Publish publish, OperatorId me) {
        if (publish.version() == null)
            throw Problem.bad("missing").field("version").with("version");
        var note = publish.note() == null ? "" : publish.note().strip();
        if (note.length() > LONGEST_NOTE)
            throw Problem.bad("too-long").field("note").with("note", LONGEST_NOTE);
        return new Published(versions.publish(new ScenarioId(id), publish.version(), note, me));
    }

    /// Which version answers: one click back to an old one.
    @Allowed(Permission.SCENARIOS)
    @PutMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goBack(@PathVariable UUID id, @RequestBody Answers answers, OperatorId me) {
        if (answers.number() == null)
            throw Problem.bad("missing").field("number").with("number");
        versions.goBack(new ScenarioId(id), answers.number(), me);
    }

    private Line line(VersionStore.Line it) {
        return new Line(it.number(), it.at(), drafts.person(it.by()), it.note(), it.answers(), it.talks());
    }
}
