package io.otklik.robot;

import io.otklik.robot.RobotStore.Kept;
import io.otklik.robot.RobotStore.Place;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Unmappable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Says whether a task may be worked on now: its inputs fit, whoever must allow it has, the other system is not left
/// alone just now, and not too many are with it already. Asked inside the transaction that holds the run.
@Component
class Gate {

    private static final Duration SOON = Duration.ofSeconds(1);
    /// How much longer than an attempt may take others wait for the one that tries after a pause.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final RobotStore robots;
    private final RunStore runs;
    private final Houses houses;
    private final Clock clock;

    Gate(RobotStore robots, RunStore runs, Houses houses, Clock clock) {
        this.houses = houses;
        this.robots = robots;
        this.runs = runs;
        this.clock = clock;
    }

    sealed interface Verdict {
        /// Ask the other system for the task.
        record Go() implements Verdict {}

        /// Ask how a long task is doing, or understand what came about it.
        record Follow() implements Verdict {}

        record End(Failure reason, boolean maybeDone) implements Verdict {}

        /// @param counted as an attempt: a system that stays down is given up in the end
        record Wait(Instant until, boolean counted) implements Verdict {}

        record AskSomebody() implements Verdict {}

        /// Somebody else moves it on.
        record Rest() implements Verdict {}
    }

    Verdict look(Run run, Place place) {
        var task = place.operation().task();
        // A run that is already running was cut short by a crash: nobody knows how far it came.
        var maybeDone = run.maybeDone()
                || run.status() == Run.Status.RUNNING && !place.operation().onlyReads();
        if (run.laterAnswer() != null || run.status() == Run.Status.WAITING_ANSWER) return followed(run, task);
        if (run.status() == Run.Status.WAITING_APPROVAL) return new Verdict.Rest();
        try {
            // Robots that live here take values as the dialog writes them, and look at them themselves.
            if (!houses.knows(run.robot())) Typing.inputs(task, run.input());
            if (run.approved() == null && mustBeAllowed(task, run)) return new Verdict.AskSomebody();
        } catch (Unmappable e) {
            return new Verdict.End(Failure.WRONG_SET_UP, maybeDone);
        }
        var kept = robots.lock(place.connector().id()).orElse(null);
        var exhausted = run.attempts() >= place.connector().attempts();
        if (kept != null && paused(kept))
            return exhausted ? new Verdict.End(Failure.PAUSED, maybeDone) : waiting(run, kept);
        if (exhausted) return new Verdict.End(Failure.NO_ANSWER, maybeDone);
        if (kept != null && runs.others(run) >= kept.definition().together())
            return new Verdict.Wait(clock.instant().plus(SOON), false);
        if (kept != null) tryAlone(kept);
        return new Verdict.Go();
    }

    private Verdict followed(Run run, Definition.Task task) {
        var until = run.laterUntil();
        if (until != null && !clock.instant().isBefore(until)) return new Verdict.End(Failure.NO_ANSWER, true);
        var polls = task.later() != null && task.later().polls();
        return run.laterAnswer() != null || polls ? new Verdict.Follow() : new Verdict.Rest();
    }

    private static boolean mustBeAllowed(Definition.Task task, Run run) {
        var rule = task.approval();
        return rule != null && !rule.isEmpty() && Boolean.TRUE.equals(Mapping.evaluate(rule, run.input()));
    }

    private boolean paused(Kept kept) {
        return kept.definition().breaker() != null
                && kept.pausedUntil() != null
                && clock.instant().isBefore(kept.pausedUntil());
    }

    /// While one tries after a pause, the others only look again soon: fewer failures than the breaker counts and yet
    /// a time until nobody calls mean just that.
    private Verdict waiting(Run run, Kept kept) {
        var breaker = kept.definition().breaker();
        var until = kept.pausedUntil();
        if (breaker == null || until == null || kept.failures() < breaker.failures())
            return new Verdict.Wait(clock.instant().plus(SOON), false);
        var spread = Duration.ofMillis((long) (1000 * Backoff.chance(run.id(), run.attempts())));
        return new Verdict.Wait(until.plus(spread), true);
    }

    private void tryAlone(Kept kept) {
        var breaker = kept.definition().breaker();
        if (breaker == null || kept.pausedUntil() == null) return;
        var patience = Duration.ofSeconds(kept.definition().patienceSeconds());
        robots.health(
                kept.id(),
                breaker.failures() - 1,
                clock.instant().plus(patience).plus(GRACE));
    }
}
