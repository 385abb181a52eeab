package io.otklik.robot;

import io.otklik.platform.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives up a task whose answer, or whose permission, did not come in its time.
@Component
class LateJob implements JobHandler {

    private final RunLog log;

    LateJob(RunLog log) {
        this.log = log;
    }

    @Override
    public String kind() {
        return LongTasks.LATE;
    }

    @Override
    public void run(String id, String payload) {
        var run = new RunId(UUID.fromString(payload));
        log.giveUp(run);
        log.hand(run);
    }
}
