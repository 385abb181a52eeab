package io.otklik.dialog.engine;

import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;

/// A question in the middle of a form: it is answered, then the form goes on where it was.
final class Digression {

    private Digression() {}

    /// Whether this chain says something and asks nothing, so that nobody has to leave a form for it.
    static boolean onlyTells(Run run, Chain chain) {
        return run.scenario.steps().subList(chain.first(), chain.last() + 1).stream()
                .allMatch(Digression::onlyTells);
    }

    static void tell(Run run, Chain chain) {
        run.scenario.steps().subList(chain.first(), chain.last() + 1).forEach(step -> Walk.act(run, step));
        run.state = run.state.misses(0);
        Asking.again(run);
    }

    private static boolean onlyTells(Step step) {
        return switch (step) {
            case Step.Message _, Step.SendFile _, Step.Tag _, Step.Notify _ -> true;
            default -> false;
        };
    }
}
