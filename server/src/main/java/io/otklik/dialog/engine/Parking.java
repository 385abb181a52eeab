package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.State.Parked;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps a half-filled form while the customer is elsewhere, and brings her back to it.
final class Parking {

    private Parking() {}

    static boolean isHalfFilled(Run run) {
        var filling = switch (run.here().orElse(null)) {
            case Step.Question _, Step.Confirm _, Step.Pause _, Step.Await _ -> !Turn.isIdle(run);
            case Step.RobotCall _ ->
                !Turn.isIdle(run)
                        && !(run.state.place().waiting() instanceof Waiting.Robot && RobotTalk.isIrreversible(run));
            case null, default -> false;
        };
        return filling
                && run.chain().filter(chain -> !filled(run, chain).isEmpty()).isPresent();
    }

    /// Puts the form aside if one is half-filled; nothing else happens.
    static void park(Run run) {
        if (!isHalfFilled(run)) return;
        var retry = run.state.place().waiting() instanceof Waiting.Retry;
        var waiting = retry ? run.state.place().waiting() : new Waiting.Answer();
        var values = filled(run, run.chain().orElseThrow());
        var trail = run.state.memory().trail();
        run.state = run.state
                .parking(new Parked(
                        run.state.place().step(),
                        waiting,
                        values,
                        trail,
                        run.state.memory().inside()))
                .withTrail(List.of());
    }

    static Optional<Button> resumeButton(Run run) {
        return Optional.ofNullable(run.state.memory().parked())
                .flatMap(parked -> run.scenario.chainOf(parked.step()))
                .map(chain -> new Button(
                        Key.RESUME,
                        run.scenario
                                .phrases()
                                .text(Phrase.CONTINUE)
                                .in(run.state.language(), run.view().with("title", title(run, chain))),
                        Button.Style.PRIMARY));
    }

    static void resume(Run run) {
        var parked = run.state.memory().parked();
        if (parked == null || run.scenario.step(parked.step()).isEmpty()) {
            run.say(run.text(Phrase.CLOSED));
            Asking.again(run);
            return;
        }
        RobotTalk.leave(run);
        run.state = run.state
                .withValues(values -> values.putAll(parked.values()))
                .withTrail(parked.trail())
                .inside(parked.inside())
                .parking(null);
        if (parked.waiting() instanceof Waiting.Retry) {
            run.state = run.state.at(parked.step(), parked.waiting());
            Asking.ask(run);
        } else {
            Walk.at(run, parked.step());
        }
    }

    /// Who began anew and came to the end has nothing to go on with.
    static void forget(Run run, Chain done) {
        var parked = run.state.memory().parked();
        if (parked == null) return;
        var outermost =
                parked.inside().isEmpty() ? parked.step() : parked.inside().getFirst();
        if (run.scenario.chainOf(outermost).filter(done::equals).isPresent()) run.state = run.state.parking(null);
    }

    static Value title(Run run, Chain chain) {
        return Value.words(run.text(chain.title()));
    }

    /// What is filled in here and in the chains that run this one.
    private static Map<String, Value> filled(Run run, Chain chain) {
        var values = new HashMap<String, Value>();
        var outer = run.state.memory().inside().stream().flatMap(step -> run.scenario.chainOf(step).stream());
        Stream.concat(Stream.of(chain), outer).flatMap(c -> c.slots().stream()).forEach(slot -> {
            var value = run.state.value(slot);
            if (value != null) values.put(slot, value);
        });
        return values;
    }
}
