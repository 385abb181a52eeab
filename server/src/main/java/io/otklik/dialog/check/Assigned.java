package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Way;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which values are known at a step for certain, whichever way the customer came: what all ways agree on.
final class Assigned {

    static final String CONSENT = "consent:";

    private final Subject subject;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable BitSet[] known;

    Assigned(Subject subject) {
        this.subject = subject;
        this.known = new BitSet[subject.graph().size()];
        var next = new ArrayDeque<Integer>();
        for (var at : subject.graph().beginnings()) {
            known[at] = new BitSet();
            next.add(at);
        }
        while (!next.isEmpty()) {
            int at = next.poll();
            for (var edge : subject.graph().from(at)) if (narrows(edge)) next.add(edge.to());
        }
    }

    /// Whether this value is known at this step for certain; where nobody comes, everything is.
    boolean has(int at, String value) {
        var here = known[at];
        var number = numbers.get(value);
        return here == null || number != null && here.get(number);
    }

    /// Whether any step gives this value at all.
    boolean isGiven(String value) {
        return numbers.containsKey(value);
    }

    private boolean narrows(Graph.Edge edge) {
        var from = known[edge.from()];
        var there = known[edge.to()];
        var after = from == null ? new BitSet() : after(edge, from);
        if (there == null) {
            known[edge.to()] = after;
            return true;
        }
        var before = there.cardinality();
        there.and(after);
        return there.cardinality() < before;
    }

    private BitSet after(Graph.Edge edge, BitSet before) {
        var after = (BitSet) before.clone();
        var step = subject.graph().step(edge.from());
        for (var value : given(step, edge.way())) after.set(number(value));
        if (!edge.entersChain()) return after;
        var inputs = step instanceof Step.RunChain run && edge.way().equals("run")
                ? run.inputs().keySet()
                : Set.of();
        for (var slot : subject.scenario().chainAt(edge.to()).slots())
            if (!inputs.contains(slot)) after.clear(number(slot));
        return after;
    }

    /// The values that are known after the step when it is left this way.
    private static Set<String> given(Step step, String way) {
        return switch (step) {
            case Step.Question question when way.equals(Way.NEXT) || way.equals("refused") -> answered(question, way);
            case Step.Assign assign -> assign.values().keySet();
            case Step.RobotCall call when way.equals(Way.NEXT) && !call.result().isEmpty() -> Set.of(call.result());
            case Step.Await await when way.equals(Way.NEXT) && !await.result().isEmpty() -> Set.of(await.result());
            case Step.RunChain run when way.equals("run") -> run.inputs().keySet();
            case Step.RunChain run -> run.outputs().keySet();
            default -> Set.of();
        };
    }

    private static Set<String> answered(Step.Question question, String way) {
        return switch (question.aim()) {
            case Aim.Quiz quiz -> Set.of(question.slot(), quiz.score());
            case Aim.Consent consent
            when way.equals(Way.NEXT) && !consent.refused().isEmpty() -> Set.of(question.slot(), CONSENT);
            default -> Set.of(question.slot());
        };
    }

    private int number(String value) {
        return numbers.computeIfAbsent(value, _ -> numbers.size());
    }
}
