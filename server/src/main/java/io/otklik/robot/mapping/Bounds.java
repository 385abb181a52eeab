package io.otklik.robot.mapping;

import com.dashjoin.jsonata.Jsonata.Frame;
import com.dashjoin.jsonata.Jsonata.JFunction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The limits of one evaluation. Work is counted in steps, not in time, so that a busy machine refuses nothing that
/// an idle one allows. Every result on the way is weighed, so that nothing grows before it is noticed.
final class Bounds {

    static final int STEPS = 100_000;
    static final int DEPTH = 150;

    /// Each of these makes much of little (a pattern, a repetition, a program from a text), so none can be bounded
    /// from outside. Regular expressions are refused for the same reason ([Plain#weigh]).
    private static final Set<String> REFUSED =
            Set.of("eval", "match", "pad", "replace", "split", "join", "shuffle", "random");

    private int steps;
    private int depth;

    void guard(Frame frame) {
        for (var name : REFUSED) frame.bind(name, refusal(name));
        frame.setEvaluateEntryCallback((_, _, _) -> enter());
        frame.setEvaluateExitCallback((_, _, _, result) -> leave(result));
    }

    private void enter() {
        if (++steps > STEPS) throw new Unmappable(Flaw.TOO_MUCH_WORK);
        if (++depth > DEPTH) throw new Unmappable(Flaw.TOO_DEEP);
    }

    private void leave(@Nullable Object result) {
        depth--;
        Plain.weigh(result);
    }

    private static JFunction refusal(String name) {
        return new JFunction(
                (_, _) -> {
                    throw new Unmappable(Flaw.FUNCTION_REFUSED, "$" + name);
                },
                null);
    }
}
