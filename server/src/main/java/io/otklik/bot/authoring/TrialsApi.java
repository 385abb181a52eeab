package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.dialog.Talk;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Trying a draft out before customers do: checks, a talk with it, and talks kept as tests.
@RestController
@RequestMapping("/api/scenarios/{id}")
class TrialsApi {

    private final Findings findings;
    private final Tests tests;
    private final Trials trials;

    TrialsApi(Findings findings, Tests tests, Trials trials) {
        this.findings = findings;
        this.tests = tests;
        this.trials = trials;
    }

    record Draft(@Nullable JsonNode document) {}

    record Checked(List<Findings.Finding> problems) {}

    /// A talk that went as it should, or a test as text.
    record NewTest(
            @Nullable String title,
            @Nullable JsonNode document,
            @Nullable ActedOut script,
            @Nullable String yaml) {}

    record Written(@Nullable String yaml) {}

    record Added(UUID id) {}

    record Results(List<Tests.Result> items) {}

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/checks")
    Checked check(@PathVariable UUID id, @RequestBody Draft draft, HttpServletRequest request) {
        var document = Document.of(draft.document());
        return new Checked(findings.of(new ScenarioId(id), document, RequestLanguage.of(request)));
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/trials")
    Talk.Played talk(@PathVariable UUID id, @RequestBody Trials.Trial trial) {
        return trials.play(trial);
    }

    @Allowed(Permission.SCENARIOS)
    @PostMapping("/tests")
    @ResponseStatus(HttpStatus.CREATED)
    Added keep(@PathVariable UUID id, @RequestBody NewTest test, OperatorId me) {
        var yaml = test.yaml() != null
                ? test.yaml()
                : Talk.transcript(trials.scenario(test.document()), trials.script(test.script()), title(test.title()));
        return new Added(tests.add(new ScenarioId(id), yaml, me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/tests/{testId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @PathVariable UUID testId, @RequestBody Written written, OperatorId me) {
        if (written.yaml() == null) throw Problem.bad("missing").field("yaml").with("yaml");
        tests.change(new ScenarioId(id), testId, written.yaml(), me);
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/tests/{testId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, @PathVariable UUID testId) {
        tests.drop(new ScenarioId(id), testId);
    }

    /// Plays all tests of the scenario against this draft.
    @Allowed(Permission.SCENARIOS)
    @PostMapping("/tests/runs")
    Results run(@PathVariable UUID id, @RequestBody Draft draft, HttpServletRequest request) {
        return new Results(tests.run(new ScenarioId(id), Document.of(draft.document()), RequestLanguage.of(request)));
    }

    private static String title(@Nullable String title) {
        if (title == null || title.isBlank())
            throw Problem.bad("missing").field("title").with("title");
        if (title.strip().length() > Limits.NAME_CHARS)
            throw Problem.bad("too-long").field("title").with("title", Limits.NAME_CHARS);
        return title.strip();
    }
}
