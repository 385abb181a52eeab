package io.otklik.bot;

import io.otklik.platform.Allowed;
import io.otklik.platform.InboxId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Which scenario answers in an inbox.
@RestController
@RequestMapping("/api/inboxes/{id}/scenario")
class ScenariosApi {

    private final Scenarios scenarios;

    ScenariosApi(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    record Serving(@Nullable UUID scenarioId) {}

    @Allowed(Permission.ADMINISTER)
    @GetMapping
    Serving servedBy(@PathVariable UUID id) {
        return new Serving(
                scenarios.servedBy(new InboxId(id)).map(ScenarioId::value).orElse(null));
    }

    @Allowed(Permission.ADMINISTER)
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void serve(@PathVariable UUID id, @RequestBody Serving serving) {
        if (serving.scenarioId() == null)
            throw Problem.bad("missing").field("scenarioId").with("scenarioId");
        scenarios.serve(new InboxId(id), new ScenarioId(serving.scenarioId()));
    }
}
