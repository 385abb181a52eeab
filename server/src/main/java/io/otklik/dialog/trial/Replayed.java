package io.otklik.dialog.trial;

import io.otklik.dialog.Dialog;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Moment;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Replay.End;
import io.otklik.dialog.Replay.Played;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How one conversation of the past goes with a scenario.
public record Replayed(End end, String step) {

    private static final int MOST_CALLS = 50;
    private static final int MOST_BELLS = 200;

    public static Replayed play(Scenario scenario, Recorded recorded) {
        return new Player(scenario, recorded).play();
    }

    /// Pairs of how it was and how it is, with how often.
    public static Map<Map.Entry<End, End>, Long> count(Iterable<Played> all) {
        var counts = new TreeMap<Map.Entry<End, End>, Long>(
                Map.Entry.<End, End>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
        for (var played : all) counts.merge(Map.entry(played.before(), played.after()), 1L, Long::sum);
        return counts;
    }

    private static final class Player {
        private final Scenario scenario;
        private final Recorded recorded;
        private final Ringing ringing = new Ringing();
        private final Map<String, Integer> answered = new HashMap<>();
        private final ArrayDeque<Effect.Call> calls = new ArrayDeque<>();
        private Moment moment;
        private ZonedDateTime movedAt;
        private State state;
        private @Nullable End end;
        private boolean completed;
        private boolean missed;
        private int made;
        private int rung;

        Player(Scenario scenario, Recorded recorded) {
            this.scenario = scenario;
            this.recorded = recorded;
            this.moment = Moment.of(recorded.at());
            this.movedAt = recorded.at();
            this.state = State.fresh(1, recorded.language(), recorded.knows());
        }

        Replayed play() {
            for (var turn : recorded.turns()) {
                if (turn.at() != null) passes(turn.at());
                if (end != null) break;
                missed = false;
                hears(turn.event());
                if (end != null) break;
            }
            for (var next = ring(null, Optional.empty()); next.isPresent() && end == null; )
                next = ring(null, Optional.empty());
            if (end == null) end = completed ? End.COMPLETED : missed ? End.MISUNDERSTOOD : End.DROPPED;
            return new Replayed(end, state.place().step());
        }

        /// Time goes by until the customer does something again. The bot may have taken its leave meanwhile: she goes
        /// on.
        private void passes(ZonedDateTime until) {
            while (end == null && ring(until, silence()).isPresent()) {}
            if (end == End.DROPPED || end == End.COMPLETED) end = null;
            if (until.isAfter(moment.now())) at(until);
        }

        private Optional<ZonedDateTime> silence() {
            return Dialog.patience(scenario, state).map(movedAt::plus);
        }

        private Optional<Ringing.Bell> ring(@Nullable ZonedDateTime until, Optional<ZonedDateTime> silence) {
            if (rung++ >= MOST_BELLS) return Optional.empty();
            var bell = ringing.next(until, silence);
            bell.ifPresent(it -> {
                if (it.at().isAfter(moment.now())) at(it.at());
                hears(it.event());
            });
            return bell;
        }

        private void at(ZonedDateTime time) {
            moment = new Moment(time, moment.atWork(), moment.screen(), moment.order());
        }

        private void hears(Event event) {
            movedAt = moment.now();
            hear(Mind.of(scenario).hear(event));
            while (end == null && !calls.isEmpty() && made++ < MOST_CALLS) answer(calls.poll());
        }

        private void hear(Event event) {
            var reaction = Dialog.step(scenario, state, event, moment);
            state = reaction.state();
            for (var effect : reaction.effects()) {
                switch (effect) {
                    case Effect.Call call -> calls.add(call);
                    case Effect.Timer(var key, var after) ->
                        ringing.set(moment.now().plus(after), key);
                    case Effect.ChainCompleted _ -> completed = true;
                    case Effect.Missed _ -> missed = true;
                    case Effect.Finish(var resolved) -> end = resolved || completed ? End.COMPLETED : End.DROPPED;
                    case Effect.HandOff handOff ->
                        end = handOff.reason() == Effect.Reason.NOT_UNDERSTOOD ? End.MISUNDERSTOOD : End.HANDED_OFF;
                    default -> {}
                }
            }
        }

        /// As the robot answered then; when it was asked more often, as the last time; what it was never asked, it
        /// fails.
        private void answer(Effect.Call call) {
            var name = call.robot() + "." + call.operation();
            var known = recorded.robots().get(name);
            var times = answered.merge(name, 1, Integer::sum);
            var outcome =
                    known == null ? new Outcome.Failed("not-recorded") : known.get(Math.min(times, known.size()) - 1);
            hear(new Event.Returned(call.turn(), call.callId(), outcome));
        }
    }
}
