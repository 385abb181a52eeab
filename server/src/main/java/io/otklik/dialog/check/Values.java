package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Values that are shown or given away although on some way nobody has asked for them yet.
final class Values {

    private static final Set<String> ALWAYS = Set.of(
            "today", "chain", "language", "contact", "organization", "attached", "reason", "title", "event", "message");

    private Values() {}

    static void check(Subject subject, Findings findings) {
        var assigned = new Assigned(subject);
        for (var at = 0; at < subject.graph().size(); at++) {
            var step = subject.graph().step(at);
            for (var value : new TreeSet<>(Reads.of(step))) {
                if (ALWAYS.contains(value) || isOwn(step, value) || isInput(subject, at, value)) continue;
                if (!assigned.isGiven(value)) findings.error("unknown-value", step.id(), List.of(value));
                else if (!assigned.has(at, value)) findings.error("value-before-set", step.id(), List.of(value));
            }
        }
    }

    private static boolean isInput(Subject subject, int at, String value) {
        return subject.scenario().chainAt(at).inputs().contains(value);
    }

    /// A robot's last word shows what it found, and values set one after another may use those before.
    private static boolean isOwn(Step step, String value) {
        return switch (step) {
            case Step.RobotCall call -> call.result().equals(value);
            case Step.Assign assign -> assign.values().containsKey(value);
            default -> false;
        };
    }
}
