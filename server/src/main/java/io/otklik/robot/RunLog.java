package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.Jobs;
import io.otklik.robot.RobotProgress.Stage;
import io.otklik.robot.RobotStore.Place;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a task goes, each step in a transaction of its own, and tells those who wait for it.
@Component
class RunLog {

    static final String JOB = "robot-run";
    static final String SLOWNESS = "robot-slow";

    /// An attempt that may begin now.
    ///
    /// @param callback where a long task's answer may be sent
    record Begun(Run run, Place place, @Nullable URI callback) {}

    private final RunStore runs;
    private final RobotStore robots;
    private final Houses houses;
    private final Gate gate;
    private final Health health;
    private final LongTasks tasks;
    private final Jobs jobs;
    private final Files files;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunLog(
            RunStore runs,
            RobotStore robots,
            Houses houses,
            Gate gate,
            Health health,
            LongTasks tasks,
            Jobs jobs,
            Files files,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.health = health;
        this.tasks = tasks;
        this.ids = ids;
        this.runs = runs;
        this.robots = robots;
        this.houses = houses;
        this.jobs = jobs;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /// Nothing if the run is over, or if another job works on it.
    @Transactional
    public Optional<Begun> begin(RunId id, int ticket) {
        var run = runs.lock(id).orElse(null);
        if (run == null || run.ticket() != ticket || run.status().over()) return Optional.empty();
        var place = houses.place(run.robot(), run.operation())
                .or(() -> robots.place(run.robot(), run.operation()))
                .orElse(null);
        if (place == null) {
            end(run, new Outcome.Failed(Failure.WRONG_SET_UP, run.maybeDone()));
            return Optional.empty();
        }
        return switch (gate.look(run, place)) {
            case Gate.Verdict.Go() -> started(run, place);
            case Gate.Verdict.Follow() -> Optional.of(new Begun(run, place, null));
            case Gate.Verdict.End(var reason, var maybeDone) -> {
                end(run, new Outcome.Failed(reason, maybeDone));
                yield Optional.empty();
            }
            case Gate.Verdict.Wait(var until, var counted) -> {
                postpone(run, until, counted);
                yield Optional.empty();
            }
            case Gate.Verdict.AskSomebody() -> {
                tasks.askSomebody(run, place);
                yield Optional.empty();
            }
            case Gate.Verdict.Rest() -> Optional.empty();
        };
    }

    private Optional<Begun> started(Run run, Place place) {
        // A run that is already running was cut short by a crash: nobody knows how far it came.
        var maybeDone = run.maybeDone()
                || run.status() == Run.Status.RUNNING && !place.operation().onlyReads();
        var attempt = run.attempts() + 1;
        runs.begin(run.id(), attempt, maybeDone, clock.instant());
        if (attempt == 1) tell(run, Stage.STARTED, attempt);
        return Optional.of(new Begun(runs.lock(run.id()).orElseThrow(), place, tasks.callback(run, place)));
    }

    private void postpone(Run run, Instant until, boolean counted) {
        runs.postpone(run.id(), until, counted);
        if (counted)
            runs.note(
                    ids.next(),
                    runs.lock(run.id()).orElseThrow(),
                    new Try(clock.instant(), 0, null, Failure.PAUSED.code()));
        var ticket = new Ticket(run.id(), run.ticket() + 1);
        jobs.at(until, JOB, ticket.text(), ticket.text());
    }

    /// Writes the result of an attempt: the end of the task, or when it is tried again.
    @Transactional
    public void write(Begun begun, Attempt attempt, Try one) {
        var run = runs.lock(begun.run().id()).orElseThrow();
        runs.note(ids.next(), run, one);
        health.note(begun.place().connector(), attempt);
        if (run.status().over()) return;
        switch (attempt) {
            case Attempt.Succeeded(var values, var fetched) ->
                done(run, begun.place(), new Outcome.Done(values, kept(run, fetched)));
            case Attempt.Refused(var code, var message) -> end(run, new Outcome.Refused(code, message));
            case Attempt.Hopeless(var reason) -> end(run, new Outcome.Failed(reason, run.maybeDone()));
            case Attempt.NotNow notNow -> again(run, begun.place(), notNow);
            case Attempt.Taken(var ticket) -> tasks.taken(run, begun.place(), ticket);
            case Attempt.Pending(var progress) -> {
                tasks.tell(run, progress);
                tasks.goOn(run, begun.place(), pause(begun.place()));
            }
        }
    }

    private void done(Run run, Place place, Outcome.Done outcome) {
        end(run, outcome);
        var cost = place.operation().task().cost();
        if (cost != null && !place.connector().definition().onTrial()) runs.cost(run.id(), cost);
    }

    private static Duration pause(Place place) {
        var later = place.operation().task().later();
        return later == null ? Duration.ofMinutes(1) : later.pause();
    }

    /// Somebody who had to allow it has not; part of the caller's transaction.
    void refuse(Run run, Outcome.Refused refused) {
        end(run, refused);
    }

    /// The answer to a long task, or the word of whoever had to allow it, did not come in its time.
    @Transactional
    public void giveUp(RunId id) {
        var run = runs.lock(id).orElse(null);
        if (run == null || run.laterUntil() == null || clock.instant().isBefore(run.laterUntil())) return;
        switch (run.status()) {
            case WAITING_ANSWER -> end(run, new Outcome.Failed(Failure.NO_ANSWER, true));
            case WAITING_APPROVAL -> end(run, new Outcome.Failed(Failure.NOBODY_DECIDED, run.maybeDone()));
            case QUEUED, RUNNING, DONE, REFUSED, FAILED, UNSURE -> {}
        }
    }

    /// Hands the outcome to those who wait. Apart from [#write], so that a listener's trouble repeats only this.
    @Transactional
    public void hand(RunId id) {
        var run = runs.lock(id).orElse(null);
        if (run == null || run.outcome() == null || run.returned()) return;
        runs.returned(id, clock.instant());
        events.publishEvent(new RobotReturned(
                run.id(),
                run.conversation(),
                run.turn(),
                run.callId(),
                run.robot(),
                run.operation(),
                run.outcome(),
                clock.instant()));
    }

    /// Says that a task takes longer than usual, if it still goes on.
    @Transactional
    public void slow(RunId id) {
        var run = runs.lock(id).orElse(null);
        if (run == null || run.status().over()) return;
        tell(run, Stage.SLOW, run.attempts());
    }

    /// A task that the other system has taken is not asked for again; only the question how it is doing is.
    private void again(Run run, Place place, Attempt.NotNow notNow) {
        if (run.status() == Run.Status.WAITING_ANSWER) {
            tasks.goOn(run, place, pause(place));
            return;
        }
        var maybeDone =
                run.maybeDone() || notNow.maybeDone() && !place.operation().onlyReads();
        if (run.attempts() >= place.connector().attempts()) {
            end(run, new Outcome.Failed(notNow.reason(), maybeDone));
            return;
        }
        var pause = Backoff.pause(run.attempts(), Backoff.chance(run.id(), run.attempts()), notNow.asked());
        var next = clock.instant().plus(pause);
        runs.again(run.id(), maybeDone, notNow.reason(), next);
        var ticket = new Ticket(run.id(), run.ticket() + 1);
        jobs.at(next, JOB, ticket.text(), ticket.text());
        tell(run, Stage.RETRYING, run.attempts());
    }

    private void end(Run run, Outcome outcome) {
        runs.end(run.id(), outcome, clock.instant());
        jobs.cancel(SLOWNESS, run.id().toString());
    }

    private List<Outcome.Delivered> kept(Run run, List<Attempt.Fetched> fetched) {
        return fetched.stream()
                .map(it -> files.keep(it.name(), new ByteArrayInputStream(it.bytes()), "robot:" + run.id()))
                .map(it -> new Outcome.Delivered(it.id(), it.name(), it.type(), it.size()))
                .toList();
    }

    private void tell(Run run, Stage stage, int attempt) {
        events.publishEvent(new RobotProgress(
                run.id(),
                run.conversation(),
                run.turn(),
                run.callId(),
                run.robot(),
                run.operation(),
                stage,
                attempt,
                clock.instant()));
    }
}
