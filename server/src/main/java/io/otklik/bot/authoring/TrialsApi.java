package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Trying a draft out before customers do: checks, a talk with it, and talks kept as tests.
@RestController
@RequestMapping("/api/scenarios/{id}")
class TrialsApi {

    private static final int MOST_ACTS = 300;
    private static final Set<String> ACTS =
            Set.of("opens", "says", "presses", "sends", "silence", "returned", "language", "waits");
    private static final Set<String> ANSWERS = Set.of("ok", "slow", "empty", "refuses", "fails");

    private final Findings findings;
    private final Tests tests;
    private final Wordings wordings;
    private final Clock clock;
    private final Settings settings;

    TrialsApi(Findings findings, Tests tests, Wordings wordings, Clock clock, Settings settings) {
        this.findings = findings;
        this.tests = tests;
        this.wordings = wordings;
        this.clock = clock;
        this.settings = settings;
    }

    record Draft(@Nullable JsonNode document) {}

    record Checked(List<Findings.Finding> problems) {}

    record Act(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String button,
            @Nullable LocalDateTime at) {}

    /// @param clock the time where the company works at which the talk begins; now if absent
    record Script(
            @Nullable String language,
            @Nullable LocalDateTime clock,
            @Nullable Map<String, Object> knows,
            @Nullable String from,
            @Nullable Map<String, Rehearsal.Fake> robots,
            @Nullable List<Act> acts) {}

    record Trial(@Nullable JsonNode document, @Nullable Script script) {}

    record NewTest(
            @Nullable String title,
            @Nullable JsonNode document,
            @Nullable Script script) {}

    record Added(UUID id) {}

    record Results(List<Tests.Result> items) {}

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/checks")
    Checked check(@PathVariable UUID id, @RequestBody Draft draft, HttpServletRequest request) {
        return new Checked(findings.of(Document.of(draft.document()), RequestLanguage.of(request)));
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/trials")
    Rehearsal.Played talk(@PathVariable UUID id, @RequestBody Trial trial) {
        return play(Document.of(trial.document()), script(trial.script()), begins(trial.script()));
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/tests")
    @ResponseStatus(HttpStatus.CREATED)
    Added keep(@PathVariable UUID id, @RequestBody NewTest test, OperatorId me) {
        var title = test.title() == null ? "" : test.title().strip();
        if (title.isEmpty()) throw Problem.bad("missing").field("title").with("title");
        if (title.length() > Limits.NAME_CHARS)
            throw Problem.bad("too-long").field("title").with("title", Limits.NAME_CHARS);
        var script = script(test.script());
        var begins = begins(test.script());
        var expects = TestScript.words(play(Document.of(test.document()), script, begins));
        return new Added(tests.add(new ScenarioId(id), title, new TestScript(script, begins, expects), me));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/tests/{test}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, @PathVariable UUID test) {
        tests.drop(new ScenarioId(id), test);
    }

    /// Plays all tests of the scenario against this draft.
    @Allowed(Permission.SCENARIOS)
    @PostMapping("/tests/runs")
    Results run(@PathVariable UUID id, @RequestBody Draft draft) {
        return new Results(tests.run(new ScenarioId(id), Document.of(draft.document())));
    }

    private Rehearsal.Played play(Document document, Rehearsal.Script script, ZonedDateTime begins) {
        return switch (wordings.read(document.root().toString())) {
            case ScenarioFile.Good(var scenario) -> Rehearsal.play(scenario, script, begins);
            case ScenarioFile.Bad(var flaws) ->
                throw Problem.conflict("draft-has-errors").extra("errors", flaws.size());
        };
    }

    private ZonedDateTime begins(@Nullable Script script) {
        return script == null || script.clock() == null
                ? clock.instant().atZone(settings.zone())
                : script.clock().atZone(settings.zone());
    }

    private Rehearsal.Script script(@Nullable Script script) {
        if (script == null) throw Problem.bad("missing").field("script").with("script");
        var acts = Objects.requireNonNullElse(script.acts(), List.<Act>of());
        if (acts.size() > MOST_ACTS) throw Problem.bad("too-long").field("acts").with("acts", MOST_ACTS);
        var robots = Objects.requireNonNullElse(script.robots(), Map.<String, Rehearsal.Fake>of());
        robots.values().stream()
                .filter(fake -> !ANSWERS.contains(fake.kind()))
                .findAny()
                .ifPresent(_ -> {
                    throw Problem.bad("wrong-value").field("robots").with("robots");
                });
        return new Rehearsal.Script(
                Objects.requireNonNullElse(script.language(), "ru"),
                Objects.requireNonNullElse(script.knows(), Map.of()),
                Objects.requireNonNullElse(script.from(), ""),
                robots,
                acts.stream().map(this::act).toList());
    }

    private Rehearsal.Act act(Act act) {
        if (act.kind() == null || !ACTS.contains(act.kind()))
            throw Problem.bad("wrong-value").field("acts").with("acts");
        var at = act.at() == null ? null : act.at().atZone(settings.zone());
        return new Rehearsal.Act(act.kind(), act.text(), act.button(), at);
    }
}
