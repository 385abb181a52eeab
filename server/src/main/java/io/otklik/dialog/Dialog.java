package io.otklik.dialog;

import io.otklik.dialog.engine.Outside;
import io.otklik.dialog.engine.Patience;
import io.otklik.dialog.engine.Turn;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The engine: what the bot answers to an event.
public final class Dialog {

    private Dialog() {}

    /// One step: never throws, never waits, never changes its arguments.
    public static Reaction step(Scenario scenario, State state, Event event, Moment moment) {
        return Turn.of(scenario, state, event, moment);
    }

    /// As [#step(Scenario, State, Event, Moment)], with everybody at work and the widget as the screen. `now` is the
    /// time where the company works: «завтра» and "in three days" are counted from its date.
    public static Reaction step(Scenario scenario, State state, Event event, ZonedDateTime now) {
        return step(scenario, state, event, Moment.of(now));
    }

    /// How long the customer may say nothing here before [Event.FellSilent] has happened; as long as she likes when
    /// empty.
    public static Optional<Duration> patience(Scenario scenario, State state) {
        return Patience.of(scenario, state);
    }

    /// The call to a robot whose time is measured by a timer of this key, if it measures one.
    public static Optional<String> callOf(String timer) {
        return Outside.callOf(timer);
    }
}
