package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Texts;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Plain;
import io.otklik.robot.mapping.Unmappable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The editor's test button, and what an expression makes of an answer.
@RestController
@RequestMapping("/api/robots")
class RobotTrialsApi {

    record Trial(
            Definition.@Nullable Task operation,
            @Nullable Map<String, Object> inputs,
            @Nullable Boolean send) {}

    record Wanted(@Nullable String expression, @Nullable Object input) {}

    record Seen(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Object value) {}

    record Flawed(Shown problem) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(String message, @Nullable Integer position) {}

    private final RobotTrials trials;
    private final Pace pace;
    private final Texts texts;

    RobotTrialsApi(RobotTrials trials, Pace pace, Texts texts) {
        this.trials = trials;
        this.pace = pace;
        this.texts = texts;
    }

    @PostMapping("/{id}/trials")
    @Allowed(Permission.SCENARIOS)
    RobotTrials.Shown trial(
            @PathVariable UUID id, @RequestBody Trial trial, OperatorId me, HttpServletRequest request) {
        pace.trial(me);
        var task = Typed.given("operation", trial.operation());
        var inputs = new LinkedHashMap<String, Object>();
        if (trial.inputs() != null)
            trial.inputs().forEach((name, value) -> {
                if (value != null) inputs.put(name, value);
            });
        var send = Boolean.TRUE.equals(trial.send());
        return trials.play(id, task, inputs, send, me, RequestLanguage.of(request));
    }

    @PostMapping("/previews")
    @Allowed(Permission.SCENARIOS)
    Object preview(@RequestBody Wanted wanted, OperatorId me, HttpServletRequest request) {
        pace.preview(me);
        var expression = Typed.given("expression", wanted.expression());
        try {
            var input = wanted.input() == null ? Map.of() : wanted.input();
            Plain.check(input);
            return new Seen(expression.isBlank() ? null : Mapping.evaluate(expression, input));
        } catch (Unmappable e) {
            var message = texts.in(RequestLanguage.of(request), e.said());
            return new Flawed(new Shown(message, e.position() < 0 ? null : e.position()));
        }
    }
}
