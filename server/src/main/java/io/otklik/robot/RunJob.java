package io.otklik.robot;

import io.otklik.platform.jobs.JobHandler;
import org.springframework.stereotype.Component;

/// One attempt at a task. After a crash it is run again: under the same key, so the other system knows it.
@Component
class RunJob implements JobHandler {

    private final RunLog log;
    private final RobotClient client;
    private final Houses houses;

    RunJob(RunLog log, RobotClient client, Houses houses) {
        this.log = log;
        this.client = client;
        this.houses = houses;
    }

    @Override
    public String kind() {
        return RunLog.JOB;
    }

    @Override
    public void run(String id, String payload) {
        var ticket = Ticket.read(payload);
        log.begin(ticket.run(), ticket.number()).ifPresent(begun -> {
            var run = begun.run();
            var attempt = houses.attempt(run).orElseGet(() -> client.attempt(begun.place(), run.input(), run.key()));
            log.write(begun, attempt);
        });
        log.hand(ticket.run());
    }
}
