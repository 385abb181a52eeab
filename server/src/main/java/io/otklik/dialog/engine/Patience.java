package io.otklik.dialog.engine;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Silence;
import io.otklik.dialog.scenario.Step;
import java.time.Duration;
import java.util.Optional;

/// How long a customer may be silent. Whoever has not said a word yet is left alone, and at a menu nobody is hurried.
public final class Patience {

    private Patience() {}

    public static Optional<Duration> of(Scenario scenario, State state) {
        return scenario.silence().filter(_ -> waits(state)).map(silence -> of(silence, scenario, state));
    }

    private static Duration of(Silence silence, Scenario scenario, State state) {
        if (isAtMenu(scenario, state)) return silence.ask().plus(silence.close());
        return state.since().reminders() == 0 ? silence.ask() : silence.close();
    }

    /// A menu offers, it does not ask: nothing is left half-done there.
    static boolean isAtMenu(Scenario scenario, State state) {
        return state.place().waiting() instanceof Waiting.Answer
                && scenario.step(state.place().step()).orElse(null) instanceof Step.Menu;
    }

    private static boolean waits(State state) {
        return state.turn() > 0
                && switch (state.place().waiting()) {
                    case Waiting.Answer(), Waiting.WhatToChange(), Waiting.LeaveOrStay _, Waiting.Retry _ -> true;
                    case Waiting.Nothing(), Waiting.Robot _, Waiting.Outside _, Waiting.People(), Waiting.Over() ->
                        false;
                };
    }
}
