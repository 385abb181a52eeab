package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chains run by steps of other chains: the way in, the way back, and what is given and taken.
final class Inside {

    private static final int DEEPEST = 8;

    private Inside() {}

    /// Notes the way back and gives the chain its inputs; too deep is going in circles.
    static boolean enter(Run run, Step.RunChain step) {
        var inside = run.state.memory().inside();
        if (inside.size() >= DEEPEST) {
            HandingOff.goesInCircles(run);
            return false;
        }
        var inputs = new HashMap<String, Value>();
        step.inputs().forEach((name, operand) -> {
            var value = operand.in(run::value, run.today);
            if (value != null) inputs.put(name, value);
        });
        for (var name : step.inputs().keySet()) run.state = run.state.without(name);
        var deeper = new ArrayList<>(inside);
        deeper.add(step.id());
        run.state = run.state.withValues(values -> values.putAll(inputs)).inside(deeper);
        return true;
    }

    /// The values that this chain was given and must not forget as it begins.
    static Set<String> inputs(Run run, Chain chain) {
        return step(run)
                .filter(step -> step.chain().equals(chain.name()))
                .map(step -> step.inputs().keySet())
                .orElse(Set.of());
    }

    static boolean isRunning(Run run, Chain chain) {
        return step(run).filter(step -> step.chain().equals(chain.name())).isPresent();
    }

    /// Takes the outputs over; answers the place of the step that ran the chain.
    static int leave(Run run) {
        var step = step(run).orElseThrow();
        step.outputs().forEach((outer, inner) -> {
            var value = run.state.value(inner);
            run.state = value == null ? run.state.without(outer) : run.state.with(outer, value);
        });
        var inside = run.state.memory().inside();
        run.state = run.state.inside(inside.subList(0, inside.size() - 1));
        return run.scenario.place(step.id()).orElseThrow();
    }

    /// The innermost step that runs a chain.
    private static Optional<Step.RunChain> step(Run run) {
        List<String> inside = run.state.memory().inside();
        return inside.isEmpty()
                ? Optional.empty()
                : run.scenario
                        .step(inside.getLast())
                        .filter(Step.RunChain.class::isInstance)
                        .map(Step.RunChain.class::cast);
    }
}
