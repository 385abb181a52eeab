package io.otklik.dialog.check;

import java.util.List;

/// What the tests have shown: those that fail, and steps that no test comes to.
final class Tests {

    private Tests() {}

    static void check(Subject subject, Findings findings) {
        for (var failing : subject.surroundings().failingTests()) findings.error("failing-test", "", List.of(failing));
        var tested = subject.surroundings().testedSteps();
        if (tested == null) return;
        for (var step : subject.scenario().steps())
            if (!tested.contains(step.id())) findings.warning("untested", step.id(), List.of(step.id()));
    }
}
