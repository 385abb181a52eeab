package io.otklik.dialog.engine;

import io.otklik.dialog.Relocation;
import io.otklik.dialog.Relocation.Why;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.State;
import io.otklik.dialog.State.Answered;
import io.otklik.dialog.State.Parked;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves a conversation to a newer version of its scenario, or says why it stays.
public final class Moving {

    private final Scenario from;
    private final Scenario to;

    private Moving(Scenario from, Scenario to) {
        this.from = from;
        this.to = to;
    }

    public static Relocation of(Scenario from, Scenario to, int version, State state) {
        if (!from.profile().moves() || !to.profile().moves()) return new Relocation.Stays(Why.BY_RULE);
        return new Moving(from, to).move(version, state);
    }

    private Relocation move(int version, State state) {
        var memory = state.memory();
        if (isBusy(state) || !memory.tasks().isEmpty()) return new Relocation.Stays(Why.BUSY);
        var places = new ArrayList<>(memory.inside());
        if (!state.place().step().isEmpty()) places.add(state.place().step());
        if (memory.parked() != null) places.add(memory.parked().step());
        for (var place : places) {
            var now = to.renamed(place);
            if (now.isEmpty()) return new Relocation.Stays(Why.STEP_GONE);
            if (!isSame(place, now.get())) return new Relocation.Stays(Why.STEP_CHANGED);
        }
        var moved = new State.Memory(
                values(memory.values()),
                trail(memory.trail()),
                memory.path(),
                parked(memory.parked()),
                memory.tasks(),
                renamed(memory.inside()));
        var place = new State.Place(
                name(state.place().step()),
                waiting(state.place().waiting()),
                state.place().misses(),
                0);
        return new Relocation.Moves(new State(version, state.turn(), state.language(), place, moved, state.since()));
    }

    private static boolean isBusy(State state) {
        return switch (state.place().waiting()) {
            case Waiting.Robot _, Waiting.Retry _, Waiting.Outside _ -> true;
            default -> false;
        };
    }

    private boolean isSame(String was, Step now) {
        var before = from.step(was).orElse(null);
        if (before == null || !before.kind().equals(now.kind())) return false;
        if (before instanceof Step.RunChain a && now instanceof Step.RunChain b)
            return a.chain().equals(b.chain());
        return !(before instanceof Step.Question a && now instanceof Step.Question b)
                || a.slot().equals(b.slot())
                        && a.answer().getClass().equals(b.answer().getClass());
    }

    /// What is asked for in another way now, or no more, is forgotten.
    private Map<String, Value> values(Map<String, Value> values) {
        var kept = new HashMap<>(values);
        for (var step : from.steps()) {
            if (step instanceof Step.Question question
                    && !(question.aim() instanceof Aim.Consent)
                    && to.renamed(question.id())
                            .filter(now -> isSame(question.id(), now))
                            .isEmpty()) kept.remove(question.slot());
        }
        return kept;
    }

    private List<Answered> trail(List<Answered> trail) {
        return trail.stream()
                .filter(answered -> to.renamed(answered.step())
                        .filter(now -> isSame(answered.step(), now))
                        .isPresent())
                .map(a -> new Answered(name(a.step()), a.slot(), a.before(), renamed(a.inside())))
                .toList();
    }

    private @Nullable Parked parked(@Nullable Parked form) {
        return form == null
                ? null
                : new Parked(
                        name(form.step()),
                        waiting(form.waiting()),
                        values(form.values()),
                        trail(form.trail()),
                        renamed(form.inside()));
    }

    /// A question about an item of a menu that may be no more is asked anew when it comes to that.
    private static Waiting waiting(Waiting waiting) {
        return waiting instanceof Waiting.LeaveOrStay ? new Waiting.Answer() : waiting;
    }

    private List<String> renamed(List<String> steps) {
        return steps.stream().map(this::name).toList();
    }

    private String name(String step) {
        return Optional.of(step).flatMap(to::renamed).map(Step::id).orElse(step);
    }
}
