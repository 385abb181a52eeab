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
import tools.jackson.databind.node.ObjectNode;

/// Versions of a scenario: publish, compare, go back.
@RestController
@RequestMapping("/api/scenarios/{id}")
class VersionsApi {

    private static final int LONGEST_NOTE = 1_000;

    private final Versions versions;
    private final Publications publications;
    private final Drafts drafts;

    VersionsApi(Versions versions, Publications publications, Drafts drafts) {
        this.versions = versions;
        this.publications = publications;
        this.drafts = drafts;
    }

    record Line(int number, Instant at, Drafts.@Nullable Person by, String note, boolean answers, int talks) {}

    record Page(List<Line> items, @Nullable String next) {}

    /// @param at    from when on; now if absent
    /// @param share of the customers, in per cent; all if absent
    record Publish(
            @Nullable Integer version,
            @Nullable String note,
            @Nullable Instant at,
            @Nullable Integer share) {}

    record Published(int number) {}

    record Answers(
            @Nullable Integer number,
            @Nullable Integer share,
            @Nullable String note) {}

    record Decided(int number, int share, Instant at, Drafts.@Nullable Person by, String note, String what) {}

    /// @param number the version that answers; absent before the first publication
    record State(
            @Nullable Integer number,
            PublicationStore.@Nullable Trial trial,
            @Nullable Decided planned,
            @Nullable Integer gate,
            List<Decided> log) {}

    record Most(@Nullable Integer most) {}

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
        var launch = new Versions.Launch(publish.at(), share(publish.share()));
        return new Published(versions.publish(new ScenarioId(id), publish.version(), note(publish.note()), launch, me));
    }

    /// Which version answers: one click back to an old one.
    @Allowed(Permission.SCENARIOS)
    @PutMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goBack(@PathVariable UUID id, @RequestBody Answers answers, OperatorId me) {
        if (answers.number() == null)
            throw Problem.bad("missing").field("number").with("number");
        versions.goBack(new ScenarioId(id), answers.number(), share(answers.share()), note(answers.note()), me);
    }

    /// What answers now, what is going to, and all decisions of before.
    @Allowed(Permission.SCENARIOS)
    @GetMapping("/publication")
    State publication(@PathVariable UUID id) {
        var state = publications.state(new ScenarioId(id));
        var planned = state.planned();
        return new State(
                state.now().number(),
                state.now().trial(),
                planned == null ? null : decided(planned),
                state.now().gate(),
                state.log().stream().map(this::decided).toList());
    }

    /// Those who were answered by the version on trial begin with the published one next time.
    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/publication/trial")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endTrial(@PathVariable UUID id, OperatorId me) {
        publications.endTrial(new ScenarioId(id), me);
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/publication/plan")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropPlan(@PathVariable UUID id, OperatorId me) {
        publications.dropPlan(new ScenarioId(id), me);
    }

    /// How many per cent of replayed conversations may end worse with what is published.
    @Allowed(Permission.SCENARIOS)
    @PutMapping("/publication/gate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void gate(@PathVariable UUID id, @RequestBody Most most) {
        if (most.most() != null && (most.most() < 0 || most.most() > 100))
            throw Problem.bad("wrong-value").field("most").with("most");
        publications.gate(new ScenarioId(id), most.most());
    }

    private static int share(@Nullable Integer share) {
        if (share == null) return 100;
        if (share < 1 || share > 100)
            throw Problem.bad("wrong-value").field("share").with("share");
        return share;
    }

    private static String note(@Nullable String note) {
        var text = note == null ? "" : note.strip();
        if (text.length() > LONGEST_NOTE)
            throw Problem.bad("too-long").field("note").with("note", LONGEST_NOTE);
        return text;
    }

    private Decided decided(PublicationStore.Decision it) {
        return new Decided(it.number(), it.share(), it.at(), drafts.person(it.by()), it.note(), it.what());
    }

    private Line line(VersionStore.Line it) {
        return new Line(it.number(), it.at(), drafts.person(it.by()), it.note(), it.answers(), it.talks());
    }
}
