package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;

/// Runs the durable jobs that are due by the movable clock, now and in the test's thread.
public final class DueJobs {

    private final ManualScheduler scheduler;

    DueJobs(ManualScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// Runs what is due, also what those jobs make due at once.
    public void run() {
        for (var round = 0; round < 5; round++) scheduler.runAnyDueExecutions();
    }
}
