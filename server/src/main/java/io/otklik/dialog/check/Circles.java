package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Ways that lead round and round without the customer saying a word.
final class Circles {

    private final Graph graph;
    private final int[] index;
    private final int[] low;
    private final BitSet open = new BitSet();
    private final List<Integer> stack = new ArrayList<>();
    private final List<List<Integer>> circles = new ArrayList<>();
    private int counter;

    private Circles(Graph graph) {
        this.graph = graph;
        this.index = new int[graph.size()];
        this.low = new int[graph.size()];
    }

    static void check(Subject subject, Findings findings) {
        var circles = new Circles(subject.graph());
        var reached = subject.graph().reachable();
        for (var at = 0; at < circles.index.length; at++)
            if (circles.index[at] == 0 && reached.get(at)) circles.visit(at);
        for (var circle : circles.circles) {
            var names = circle.reversed().stream()
                    .map(at -> subject.graph().step(at).id())
                    .toList();
            findings.error("circle", names.getFirst(), List.of(String.join(" → ", names)));
        }
    }

    /// Tarjan's strongly connected parts of what goes on by itself.
    private void visit(int at) {
        index[at] = low[at] = ++counter;
        stack.add(at);
        open.set(at);
        var turnsOnItself = false;
        for (var edge : graph.from(at)) {
            if (!goesOn(at, edge)) continue;
            if (edge.to() == at) turnsOnItself = true;
            if (index[edge.to()] == 0) {
                visit(edge.to());
                low[at] = Math.min(low[at], low[edge.to()]);
            } else if (open.get(edge.to())) low[at] = Math.min(low[at], index[edge.to()]);
        }
        if (low[at] == index[at]) close(at, turnsOnItself);
    }

    private void close(int at, boolean turnsOnItself) {
        var part = new ArrayList<Integer>();
        int last;
        do {
            last = stack.removeLast();
            open.clear(last);
            part.add(last);
        } while (last != at);
        if (part.size() > 1 || turnsOnItself) circles.add(part);
    }

    /// A step that asks or waits lets the customer speak; attempts are counted, so their `then` ends some day. A
    /// question
    /// that is known already is passed by, but it cannot be known again and again.
    private boolean goesOn(int at, Graph.Edge edge) {
        return switch (graph.step(at)) {
            case Step.Menu _, Step.Question _, Step.Confirm _, Step.Pause _, Step.Await _ -> false;
            case Step.Attempts _ -> edge.way().equals("else");
            default -> true;
        };
    }
}
