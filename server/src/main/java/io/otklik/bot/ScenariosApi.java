package io.otklik.bot;

import io.otklik.platform.Allowed;
import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Scenarios for their authors.
@RestController
@RequestMapping("/api")
class ScenariosApi {

    private final Scenarios scenarios;

    ScenariosApi(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    record Page(List<ScenarioStore.Line> items, @Nullable String next) {}

    record Draft(ScenarioId id, String yaml) {}

    record NewDraft(@Nullable String yaml) {}

    record Kept(ScenarioId id) {}

    record Serving(@Nullable UUID scenarioId) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/scenarios")
    Page all() {
        return new Page(scenarios.all(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/scenarios/{id}")
    Draft one(@PathVariable UUID id) {
        var scenario = new ScenarioId(id);
        return new Draft(scenario, scenarios.draft(scenario));
    }

    /// Keeps a file as the working copy of the scenario that it names.
    @Allowed(Permission.SCENARIOS)
    @PostMapping("/scenarios")
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@RequestBody NewDraft draft, OperatorId me) {
        if (draft.yaml() == null) throw Problem.bad("missing").field("yaml").with("yaml");
        return new Kept(scenarios.keep(draft.yaml(), me));
    }

    @Allowed(Permission.SCENARIOS)
    @PutMapping("/scenarios/{id}/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@PathVariable UUID id, OperatorId me) {
        scenarios.publish(new ScenarioId(id), me);
    }

    @Allowed(Permission.ADMINISTER)
    @GetMapping("/inboxes/{id}/scenario")
    Serving servedBy(@PathVariable UUID id) {
        return new Serving(
                scenarios.servedBy(new InboxId(id)).map(ScenarioId::value).orElse(null));
    }

    @Allowed(Permission.ADMINISTER)
    @PutMapping("/inboxes/{id}/scenario")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void serve(@PathVariable UUID id, @RequestBody Serving serving) {
        if (serving.scenarioId() == null)
            throw Problem.bad("missing").field("scenarioId").with("scenarioId");
        scenarios.serve(new InboxId(id), new ScenarioId(serving.scenarioId()));
    }
}
