package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// More than three messages in a row: nobody reads so much.
final class Talk {

    private static final int MOST = 3;
    private static final int FURTHEST = 8;

    private Talk() {}

    static void check(Subject subject, Findings findings) {
        var graph = subject.graph();
        for (var at = 0; at < graph.size(); at++)
            if (said(graph, at, MOST + 1, FURTHEST) == MOST + 1 && !isContinued(subject, at))
                findings.warning("many-messages", graph.step(at).id(), List.of(String.valueOf(MOST)));
    }

    /// How many messages follow one another from here, counted up to `most`.
    private static int said(Graph graph, int at, int most, int furthest) {
        if (most == 0 || furthest == 0 || waits(graph.step(at))) return 0;
        var own = isMessage(graph.step(at)) ? 1 : 0;
        var longest = 0;
        if (own < most)
            for (var edge : graph.from(at))
                longest = Math.max(longest, said(graph, edge.to(), most - own, furthest - 1));
        return own + longest;
    }

    /// Only the first of a row is told about.
    private static boolean isContinued(Subject subject, int at) {
        if (!isMessage(subject.graph().step(at))) return true;
        for (var before = 0; before < subject.graph().size(); before++)
            if (isMessage(subject.graph().step(before)))
                for (var edge : subject.graph().from(before)) if (edge.to() == at && before != at) return true;
        return false;
    }

    private static boolean isMessage(Step step) {
        return step instanceof Step.SendFile
                || step instanceof Step.Message message
                        && !message.text().source(io.otklik.dialog.Language.RU).isEmpty();
    }

    private static boolean waits(Step step) {
        return switch (step) {
            case Step.Menu _, Step.Question _, Step.Confirm _, Step.RobotCall _, Step.Pause _, Step.Await _ -> true;
            default -> false;
        };
    }
}
