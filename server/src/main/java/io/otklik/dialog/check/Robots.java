package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// Robots' tasks that may take for ever, fail without a word, or do not exist. The last is a warning only: the task may
/// be set up later, and until then the step fails as it does when a robot is down.
final class Robots {

    private Robots() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps()) {
            if (!(step instanceof Step.RobotCall call)) continue;
            var task = call.robot() + "." + call.operation();
            if (call.limit() == null)
                findings.error(
                        "robot-without-limit",
                        call.id(),
                        List.of(task),
                        subject.paths().set(call.id(), "limit", "30s"));
            if (call.error().isEmpty() && call.texts().failed() == null)
                findings.error("robot-without-error", call.id(), List.of(task));
            var known = subject.surroundings().robots();
            if (known != null && !known.contains(task)) findings.warning("unknown-robot", call.id(), List.of(task));
        }
    }
}
