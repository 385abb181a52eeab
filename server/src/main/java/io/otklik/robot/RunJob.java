package io.otklik.robot;

import io.otklik.platform.jobs.JobHandler;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// One attempt at a task. After a crash it is run again: under the same key, so the other system knows it.
@Component
class RunJob implements JobHandler {

    private final RunLog log;
    private final RobotClient client;
    private final Houses houses;
    private final Clock clock;

    RunJob(RunLog log, RobotClient client, Houses houses, Clock clock) {
        this.log = log;
        this.client = client;
        this.houses = houses;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RunLog.JOB;
    }

    @Override
    public void run(String id, String payload) {
        var ticket = Ticket.read(payload);
        log.begin(ticket.run(), ticket.number()).ifPresent(this::work);
        log.hand(ticket.run());
    }

    private void work(RunLog.Begun begun) {
        var trace = new Trace();
        var at = clock.instant();
        var began = System.nanoTime();
        var attempt = houses.attempt(begun.run()).orElseGet(() -> attempt(begun, trace));
        var millis = Math.toIntExact(Duration.ofNanos(System.nanoTime() - began).toMillis());
        log.write(begun, attempt, new Try(at, millis, trace.status(), Try.failure(attempt)));
    }

    private Attempt attempt(RunLog.Begun begun, Trace trace) {
        var run = begun.run();
        var place = begun.place();
        if (run.laterAnswer() != null) return client.conclude(place, run.laterAnswer(), trace);
        if (run.task() != null) return client.poll(place, run.input(), run.task(), trace);
        return client.attempt(Errand.of(place, run.input(), run.key(), begun.callback()), trace);
    }
}
