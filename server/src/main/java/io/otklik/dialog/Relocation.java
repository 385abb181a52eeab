package io.otklik.dialog;

import io.otklik.dialog.engine.Moving;

/// Whether a conversation that goes on can go on in a newer version of its scenario.
public sealed interface Relocation {

    /// It goes on there, from this state.
    record Moves(State state) implements Relocation {}

    /// It finishes on its version.
    record Stays(Why why) implements Relocation {}

    enum Why {
        /// One of the versions lets running conversations finish.
        BY_RULE,
        /// A robot works, or a time or an event is waited for.
        BUSY,
        /// The step where the customer stands, or where her half-filled form waits, is no more.
        STEP_GONE,
        /// That step asks for something else now.
        STEP_CHANGED
    }

    /// The rule, step by step: a conversation moves if both versions say `running: move`, nothing is awaited from
    /// outside,
    /// and the step where she stands still exists, under its name or one in `was`, is of the same kind and, if it
    /// asks,
    /// asks for the same kind of answer into the same value. Answers whose questions are gone or changed are
    /// forgotten and
    /// asked for again; nothing else is.
    static Relocation of(Scenario from, Scenario to, int version, State state) {
        return Moving.of(from, to, version, state);
    }
}
