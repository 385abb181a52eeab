package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Triggers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What comes from elsewhere: time that passes, things that happen, links and pages.
public final class Outside {

    static final String LIMIT = "limit:";

    private Outside() {}

    public static Optional<String> callOf(String timer) {
        return timer.startsWith(LIMIT) ? Optional.of(timer.substring(LIMIT.length())) : Optional.empty();
    }

    static int wait(Run run, String step, Duration time) {
        var key = step + "#" + run.state.turn();
        run.add(new Effect.Timer(key, time));
        run.state = run.state.waitingFor(new Waiting.Outside(key));
        return Walk.STAY;
    }

    static void timeUp(Run run, String key) {
        if (key.startsWith(LIMIT)) RobotTalk.tookTooLong(run, key.substring(LIMIT.length()));
        else if (run.state.place().waiting() instanceof Waiting.Outside(var awaited) && awaited.equals(key)) {
            run.state = run.state.nextTurn(false);
            var here = run.here().orElse(null);
            if (here instanceof Step.Await await && !await.late().isEmpty()) Walk.to(run, await.late());
            else if (here != null) Walk.after(run, here);
        }
    }

    static void occurred(Run run, String event, Map<String, Value> values) {
        if (run.state.place().waiting() instanceof Waiting.Outside
                && run.here().orElse(null) instanceof Step.Await await
                && await.event().equals(event)) {
            run.state = run.state.nextTurn(false);
            if (!await.result().isEmpty())
                run.state = run.state.with(await.result(), new Value.Row(await.id(), values));
            Walk.after(run, await);
            return;
        }
        chain(run, Triggers::events, event).ifPresent(chain -> {
            run.state = run.state.with("event", new Value.Row(event, values));
            begin(run, chain);
        });
    }

    static void triggered(Run run, Event.By by, String name) {
        Function<Triggers, List<String>> names = switch (by) {
            case LINK -> Triggers::links;
            case PAGE -> Triggers::pages;
            case SCHEDULE -> Triggers::schedule;
        };
        chain(run, names, name).ifPresent(chain -> begin(run, chain));
    }

    private static Optional<Chain> chain(Run run, Function<Triggers, List<String>> names, String name) {
        return run.scenario.chains().stream()
                .filter(chain -> names.apply(chain.on()).contains(name))
                .findFirst();
    }

    /// People who have the conversation, and a form that is being filled in, are not disturbed: what only tells is
    /// told.
    private static void begin(Run run, Chain chain) {
        if (run.state.place().waiting() instanceof Waiting.People) return;
        if (Digression.onlyTells(run, chain) && Asking.isAsking(run)) {
            Digression.tell(run, chain);
            return;
        }
        if (Parking.isHalfFilled(run) || run.state.place().waiting() instanceof Waiting.Robot) return;
        run.state = run.state.nextTurn(false);
        if (Turn.isIdle(run)) Leaving.forget(run);
        Walk.to(run, chain.name());
    }
}
