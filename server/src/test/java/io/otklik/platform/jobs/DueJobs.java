package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;

/// Runs the durable jobs that are due by the movable clock, now and in the test's thread.
public final class DueJobs {

    /// More than all tests together ever leave behind.
    private static final int MOST = 10_000;

    private final ManualScheduler scheduler;

    DueJobs(ManualScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// Runs what is due, also what those jobs make due at once.
    public void run() {
        for (var round = 0; due(); round++) {
            if (round == MOST) throw new AssertionError("Jobs make each other due without end");
            scheduler.runAnyDueExecutions();
        }
    }

    /// One round takes only some; other tests may have left theirs before ours.
    private boolean due() {
        var now = scheduler.getClock().now();
        return scheduler.getScheduledExecutions().stream()
                .anyMatch(job -> !job.getExecutionTime().isAfter(now));
    }
}
