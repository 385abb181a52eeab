package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// Steps that nobody can come to, and conditions that lead nowhere in particular.
final class Reach {

    private Reach() {}

    static void check(Subject subject, Findings findings) {
        var scenario = subject.scenario();
        var reached = subject.graph().reachable();
        for (var chain : scenario.chains()) {
            if (reached.nextSetBit(chain.first()) < 0 || reached.nextSetBit(chain.first()) > chain.last()) {
                findings.error(
                        "unreachable-chain",
                        chain.name(),
                        List.of(chain.name()),
                        subject.paths().remove(chain.name()));
                continue;
            }
            for (var at = chain.first(); at <= chain.last(); at++) {
                var step = scenario.steps().get(at);
                if (!reached.get(at))
                    findings.error(
                            "unreachable",
                            step.id(),
                            List.of(step.id()),
                            subject.paths().remove(step.id()));
            }
        }
        for (var step : scenario.steps())
            if (step instanceof Step.Branch branch && branch.then().equals(branch.otherwise()))
                findings.error("open-port", step.id(), List.of("then"));
    }
}
