package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How a handler looks to the scheduler library: one attempt, and what follows a failed one.
final class JobTask {

    private static final Logger log = LoggerFactory.getLogger(JobTask.class);
    private static final int ATTEMPTS = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private JobTask() {}

    static Task<String> of(JobHandler handler) {
        return Tasks.oneTime(handler.kind(), String.class)
                .onFailure(afterFailure(handler.kind()))
                .execute((job, _) -> handler.run(job.getId(), job.getData()));
    }

    /// Poison is set aside: after the last attempt the job is gone, and the log names it for the administrator.
    private static FailureHandler<String> afterFailure(String kind) {
        return (ExecutionComplete failed, ExecutionOperations<String> next) -> {
            var failures = failed.getExecution().consecutiveFailures + 1;
            var id = failed.getExecution().getId();
            var cause = failed.getCause().orElse(null);
            if (failures >= ATTEMPTS) {
                log.error("Job {} {} failed {} times and is given up", kind, id, failures, cause);
                next.remove();
                return;
            }
            log.warn("Job {} {} failed {} times, trying again", kind, id, failures, cause);
            next.reschedule(failed, failed.getTimeDone().plus(pause(failures)));
        };
    }

    static Duration pause(int failures) {
        var pause = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
