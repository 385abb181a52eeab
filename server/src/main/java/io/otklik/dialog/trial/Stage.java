package io.otklik.dialog.trial;

import io.otklik.dialog.Button;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One conversation that is played: where it stands, what was said and not yet looked at, and the time on the wall.
final class Stage {

    private final Scenario scenario;
    private Moment moment;
    private State state;
    private final List<Button> shown = new ArrayList<>();
    final Deque<Effect.Say> said = new ArrayDeque<>();
    final Deque<Effect.Call> calls = new ArrayDeque<>();
    final List<Effect> others = new ArrayList<>();
    final Set<String> steps = new HashSet<>();
    private final List<Ringing> timers = new ArrayList<>();

    /// A timer that was set, and when it rings.
    private record Ringing(ZonedDateTime at, String key) {}

    Stage(Scenario scenario, State state, Moment moment) {
        this.scenario = scenario;
        this.state = state;
        this.moment = moment;
    }

    Mind mind() {
        return Mind.of(scenario);
    }

    State state() {
        return state;
    }

    ZonedDateTime now() {
        return moment.now();
    }

    /// What came of it, in order.
    List<Effect> hears(Event event) {
        others.clear();
        return reacts(event);
    }

    /// Time passes; what was waited for rings on the way, and what comes of it is told.
    List<Effect> passes(Duration time) {
        var until = moment.now().plus(time);
        others.clear();
        var effects = new ArrayList<Effect>();
        for (var next = due(until); next.isPresent(); next = due(until)) {
            timers.remove(next.get());
            at(next.get().at());
            effects.addAll(reacts(new Event.TimeUp(next.get().key())));
        }
        at(until);
        return effects;
    }

    private Optional<Ringing> due(ZonedDateTime until) {
        return timers.stream().filter(timer -> !timer.at().isAfter(until)).min(Comparator.comparing(Ringing::at));
    }

    private void at(ZonedDateTime time) {
        moment = new Moment(time, moment.atWork(), moment.screen(), moment.order());
    }

    private List<Effect> reacts(Event event) {
        var reaction = Dialog.step(scenario, state, event, moment);
        state = reaction.state();
        reaction.effects().forEach(this::sort);
        return reaction.effects();
    }

    /// The newest button with this label, however old.
    Optional<Button> button(String label) {
        return shown.reversed().stream()
                .filter(b -> Words.plain(b.label()).equals(Words.plain(label)))
                .findFirst();
    }

    private void sort(Effect effect) {
        switch (effect) {
            case Effect.Say say -> {
                said.add(say);
                shown.addAll(say.buttons());
            }
            case Effect.Call call -> calls.add(call);
            case Effect.Timer(var key, var after) ->
                timers.add(new Ringing(moment.now().plus(after), key));
            case Effect.StepEntered(var step) -> steps.add(step);
            default -> others.add(effect);
        }
    }
}
