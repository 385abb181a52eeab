package io.otklik.robot;

import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.jobs.Jobs;
import io.otklik.robot.Reading.Meaning;
import io.otklik.robot.RobotStore.Place;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tasks that wait for others: for the decision of a person, or for an answer hours later, which comes by itself or
/// is asked for from time to time.
@Component
class LongTasks {

    static final String LATE = "robot-late";

    private final RunStore runs;
    private final RobotStore robots;
    private final LaterStore later;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final Settings settings;
    private final Clock clock;

    LongTasks(
            RunStore runs,
            RobotStore robots,
            LaterStore later,
            Jobs jobs,
            ApplicationEventPublisher events,
            Settings settings,
            Clock clock) {
        this.runs = runs;
        this.robots = robots;
        this.later = later;
        this.jobs = jobs;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /// Where the answer to this run may be sent; null if it is not awaited.
    @Nullable
    URI callback(Run run, Place place) {
        var task = place.operation().task();
        return task.later() == null || task.later().polls()
                ? null
                : URI.create(settings.address() + "/api/robots/callbacks/" + later.token(run.id()));
    }

    void taken(Run run, Place place, String ticket) {
        var how = place.operation().task().later();
        if (how == null) throw new IllegalStateException("No long task: " + run.id());
        var now = clock.instant();
        later.taken(run.id(), ticket, now.plus(how.limit()));
        var next = new Ticket(run.id(), run.ticket() + 1).text();
        if (run.laterAnswer() != null) jobs.now(RunLog.JOB, next, next);
        else if (how.polls()) jobs.at(now.plus(how.pause()), RunLog.JOB, next, next);
        jobs.at(now.plus(how.limit()), LATE, next, run.id().toString());
    }

    /// Whoever may allow it has so long for it; afterwards it ends undecided.
    void askSomebody(Run run, Place place) {
        var until = clock.instant().plus(place.operation().task().decisionLimit());
        runs.askSomebody(run.id(), until);
        var ticket = new Ticket(run.id(), run.ticket()).text();
        jobs.at(until, LATE, ticket, run.id().toString());
    }

    /// Looks again later. A callback is awaited, a poll repeated.
    void goOn(Run run, Place place, Duration pause) {
        var next = clock.instant().plus(pause);
        later.goOn(run.id(), next);
        var ticket = new Ticket(run.id(), run.ticket() + 1).text();
        var how = place.operation().task().later();
        if (run.laterAnswer() != null || how != null && how.polls()) jobs.at(next, RunLog.JOB, ticket, ticket);
    }

    void tell(Run run, String progress) {
        if (progress.isEmpty() || progress.equals(run.progress())) return;
        later.progress(run.id(), progress);
        events.publishEvent(new RobotToldProgress(
                run.id(), run.conversation(), run.turn(), run.callId(), progress, clock.instant()));
    }

    /// Takes what the other system sends about a long task. The last word is kept before it is understood in full; what
    /// comes after it changes nothing.
    ///
    /// @param signature of the body; checked where the robot has a secret for it
    /// @throws Problem 404 alike for a token of nothing and of a task that is over
    @Transactional
    public void hear(String token, byte[] body, @Nullable String signature) {
        var id = later.byToken(token).orElseThrow(Problem::notFound);
        var run = runs.lock(id).filter(it -> !it.status().over()).orElseThrow(Problem::notFound);
        var place = robots.place(run.robot(), run.operation()).orElseThrow(Problem::notFound);
        if (!Signatures.fits(robots.signing(place.connector().id()), body, signature)) throw Problem.notFound();
        if (run.laterAnswer() != null) return;
        switch (Reading.later(body, place.operation().task())) {
            case Meaning.Over(Attempt.Pending(var progress)) -> tell(run, progress);
            case Meaning.Over(Attempt.Hopeless _) -> throw Problem.bad("robot-bad-callback");
            case Meaning.Over _, Meaning.Good _ -> keep(run, place, body);
        }
    }

    /// A run that is being asked for right now finds the answer when it is done.
    private void keep(Run run, Place place, byte[] body) {
        later.answered(run.id(), body);
        if (run.status() != Run.Status.WAITING_ANSWER) return;
        goOn(runs.lock(run.id()).orElseThrow(), place, Duration.ZERO);
    }
}
