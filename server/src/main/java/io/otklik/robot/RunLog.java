package io.otklik.robot;

import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.Jobs;
import io.otklik.robot.RobotProgress.Stage;
import io.otklik.robot.RobotStore.Place;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how a task goes, each step in a transaction of its own, and tells those who wait for it.
@Component
class RunLog {

    static final String JOB = "robot-run";
    static final String SLOWNESS = "robot-slow";

    /// An attempt that may begin now.
    record Begun(Run run, Place place) {}

    private final RunStore runs;
    private final RobotStore robots;
    private final Houses houses;
    private final Jobs jobs;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunLog(
            RunStore runs,
            RobotStore robots,
            Houses houses,
            Jobs jobs,
            Files files,
            ApplicationEventPublisher events,
            Clock clock) {
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
        // A run that is already running was cut short by a crash: nobody knows how far it came.
        var maybeDone = run.maybeDone()
                || run.status() == Run.Status.RUNNING && !place.operation().onlyReads();
        if (run.attempts() >= place.connector().attempts()) {
            end(run, new Outcome.Failed(Failure.NO_ANSWER, maybeDone));
            return Optional.empty();
        }
        var attempt = run.attempts() + 1;
        runs.begin(id, attempt, maybeDone, clock.instant());
        if (attempt == 1) tell(run, Stage.STARTED, attempt);
        return Optional.of(new Begun(runs.lock(id).orElseThrow(), place));
    }

    /// Writes the result of an attempt: the end of the task, or when it is tried again.
    @Transactional
    public void write(Begun begun, Attempt attempt) {
        var run = runs.lock(begun.run().id()).orElseThrow();
        if (run.status().over()) return;
        switch (attempt) {
            case Attempt.Succeeded(var values, var fetched) -> end(run, new Outcome.Done(values, kept(run, fetched)));
            case Attempt.Refused(var code, var message) -> end(run, new Outcome.Refused(code, message));
            case Attempt.Taken _, Attempt.Pending _ -> throw new IllegalStateException("later");
            case Attempt.Hopeless(var reason) -> end(run, new Outcome.Failed(reason, run.maybeDone()));
            case Attempt.NotNow notNow -> again(run, begun.place(), notNow);
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

    private void again(Run run, Place place, Attempt.NotNow notNow) {
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
