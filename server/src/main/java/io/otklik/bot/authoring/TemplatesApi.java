package io.otklik.bot.authoring;

import io.otklik.dialog.Talk;
import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Scenarios to begin with, looked at and talked to before one is taken.
@RestController
@RequestMapping("/api/scenarios/templates")
class TemplatesApi {

    private final Templates templates;
    private final Trials trials;

    TemplatesApi(Templates templates, Trials trials) {
        this.templates = templates;
        this.trials = trials;
    }

    record Page(List<Templates.Line> items, @Nullable String next) {}

    record Whole(String key, ObjectNode document) {}

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page all() {
        return new Page(templates.all(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{template}")
    Whole one(@PathVariable String template) {
        return new Whole(template, templates.of(template).root());
    }

    /// A talk with a scenario that belongs to nobody yet.
    @Allowed(Permission.SCENARIOS)
    @PostMapping("/trials")
    Talk.Played talk(@RequestBody Trials.Trial trial) {
        return trials.play(trial);
    }
}
