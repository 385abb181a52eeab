package io.otklik.dialog.trial;

import io.otklik.dialog.Button;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private final List<Effect.Timer> timers = new ArrayList<>();

    Stage(Scenario scenario, State state, Moment moment) {
        this.scenario = scenario;
        this.state = state;
        this.moment = moment;
    }

    State state() {
        return state;
    }

    void hears(Event event) {
        others.clear();
        var reaction = Dialog.step(scenario, state, event, moment);
        state = reaction.state();
        reaction.effects().forEach(this::sort);
    }

    void passes(Duration time) {
        moment = new Moment(moment.now().plus(time), moment.atWork(), moment.screen(), moment.order());
        if (!timers.isEmpty()) hears(new Event.TimeUp(timers.getLast().key()));
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
            case Effect.Timer timer -> timers.add(timer);
            case Effect.StepEntered(var step) -> steps.add(step);
            default -> others.add(effect);
        }
    }
}
