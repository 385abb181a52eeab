package io.otklik.robot;

import io.otklik.platform.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notices that a task takes longer than usual.
@Component
class SlownessJob implements JobHandler {

    private final RunLog log;

    SlownessJob(RunLog log) {
        this.log = log;
    }

    @Override
    public String kind() {
        return RunLog.SLOWNESS;
    }

    @Override
    public void run(String id, String payload) {
        log.slow(new RunId(UUID.fromString(payload)));
    }
}
