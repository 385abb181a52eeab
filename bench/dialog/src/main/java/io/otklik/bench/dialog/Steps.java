package io.otklik.bench.dialog;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Reaction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Counts the steps that turns walk: each one that is entered, as the engine itself reports it. A text that is not
/// understood enters none, and the step where the customer stands already is not counted a second time.
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Steps {

    public long steps;

    void of(Reaction reaction) {
        for (var effect : reaction.effects()) if (effect instanceof Effect.StepEntered) steps++;
    }
}
