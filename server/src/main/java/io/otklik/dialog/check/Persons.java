package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// Places from which no person can be reached by buttons in three steps. In words one always can.
final class Persons {

    private static final int FAR = 3;
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private Persons() {}

    static void check(Subject subject, Findings findings) {
        var distance = distances(subject.graph());
        var menu = subject.scenario().mainMenu().flatMap(m -> subject.scenario().place(m.id()));
        var overMenu = menu.map(at -> distance[at] + 1).orElse(NEVER);
        var reached = subject.graph().reachable();
        for (var at = 0; at < distance.length; at++) {
            var step = subject.graph().step(at);
            var asks = step instanceof Step.Menu || step instanceof Step.Question || step instanceof Step.Confirm;
            if (asks && reached.get(at) && Math.min(distance[at], overMenu) > FAR)
                findings.warning("no-person", step.id(), List.of(String.valueOf(FAR)));
        }
    }

    /// How many answers it takes from each step to a handoff, counted backwards from the handoffs.
    private static int[] distances(Graph graph) {
        var distance = new int[graph.size()];
        Arrays.fill(distance, NEVER);
        var changed = new ArrayDeque<Integer>();
        for (var at = 0; at < graph.size(); at++) {
            if (graph.step(at) instanceof Step.HandOff) distance[at] = 0;
            changed.add(at);
        }
        while (!changed.isEmpty()) {
            changed.clear();
            for (var at = graph.size() - 1; at >= 0; at--) {
                var cost = graph.step(at) instanceof Step.Menu
                                || graph.step(at) instanceof Step.Question
                                || graph.step(at) instanceof Step.Confirm
                        ? 1
                        : 0;
                for (var edge : graph.from(at)) {
                    if (distance[edge.to()] + cost >= distance[at]) continue;
                    distance[at] = distance[edge.to()] + cost;
                    changed.add(at);
                }
            }
        }
        return distance;
    }
}
