package io.otklik.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Texts;
import io.otklik.staff.StaffSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The language model for administrators: how it is reached, what it costs, what it was asked. The secret goes in and
/// never comes out.
@RestController
@RequestMapping("/api/model")
class ModelApi {

    private final SetupStore setups;
    private final CallStore calls;
    private final Budget budget;
    private final Administration administration;
    private final LanguageModel model;
    private final Texts texts;

    ModelApi(
            SetupStore setups,
            CallStore calls,
            Budget budget,
            Administration administration,
            LanguageModel model,
            Texts texts) {
        this.setups = setups;
        this.calls = calls;
        this.budget = budget;
        this.administration = administration;
        this.model = model;
        this.texts = texts;
    }

    /// @param set    null until somebody has set a model up
    /// @param spent  this month
    /// @param rests  whether it failed so often that it is left alone for a while
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            Administration.@Nullable Shown set,
            boolean hasSecret,
            @Nullable BigDecimal spent,
            @Nullable Integer asked,
            boolean rests) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrialView(
            boolean good,
            String sentence,
            long millis,
            @Nullable String answer) {}

    record Page(List<CallView> items, @Nullable UUID next) {}

    record CallView(CallStore.Line call, String use, String outcome) {}

    @Allowed(Permission.ADMINISTER)
    @GetMapping
    View setup() {
        var setup = setups.find(Part.WORDS);
        if (setup.isEmpty()) return new View(null, false, null, null, false);
        var sum = calls.since(budget.month(), Part.WORDS, setup.get().currency());
        return new View(
                Administration.Shown.of(setup.get()),
                setup.get().secret() != null,
                sum.cost(),
                sum.calls(),
                model.rests());
    }

    @Allowed(Permission.ADMINISTER)
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@RequestBody SetupForm form, StaffSession me) {
        administration.set(form, me.person());
    }

    @Allowed(Permission.ADMINISTER)
    @PostMapping("/trials")
    TrialView trial(StaffSession me) {
        var trial = administration.tried();
        return switch (trial.reply()) {
            case Reply.Said(var text, var _) ->
                new TrialView(true, texts.in(me.language(), "model.trial.good"), trial.millis(), cut(text));
            case Reply.Nothing(var why) ->
                new TrialView(false, texts.in(me.language(), "problem.model-" + why.code()), trial.millis(), null);
        };
    }

    @Allowed(Permission.ADMINISTER)
    @GetMapping("/calls")
    Page calls(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me) {
        var size = Limits.page(limit);
        var rows = calls.page(after, size + 1);
        var shown = rows.stream().limit(size).map(row -> view(row, me)).toList();
        return new Page(shown, rows.size() > size ? rows.get(size - 1).id() : null);
    }

    private CallView view(CallStore.Line line, StaffSession me) {
        var outcome = switch (line.outcome()) {
            case "ok", CallStore.RUNNING -> "model.outcome." + line.outcome();
            default -> "problem.model-" + line.outcome();
        };
        return new CallView(line, texts.in(me.language(), "model.use." + line.use()), texts.in(me.language(), outcome));
    }

    private static String cut(String text) {
        return text.length() <= Limits.NAME_CHARS ? text : text.substring(0, Limits.NAME_CHARS) + "…";
    }
}
