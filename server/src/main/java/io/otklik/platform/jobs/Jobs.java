package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The only timer, queue and outbox. A job is written in the caller's transaction: it exists exactly if the change
/// does.
@Component
public class Jobs {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Does a kind of work at a time, once. An existing job of the same kind and id stays as it is.
    ///
    /// @param kind    a [JobHandler#kind()]
    /// @param id      unique in its kind, at most 100 characters
    /// @param payload what the handler needs to know, at most some KB
    public void at(Instant when, String kind, String id, String payload) {
        scheduler.getObject().scheduleIfNotExists(new TaskInstance<>(kind, id, payload), when);
        if (!when.isAfter(clock.instant())) soon();
    }

    /// Does it as soon as the transaction is committed.
    public void now(String kind, String id, String payload) {
        at(clock.instant(), kind, id, payload);
    }

    /// Forgets a job that has not begun; nothing happens if there is none.
    public void cancel(String kind, String id) {
        try {
            scheduler.getObject().cancel(TaskInstanceId.of(kind, id));
        } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
            // It has been done, or is being done right now: nothing to forget.
        }
    }

    private void soon() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            scheduler.getObject().triggerCheckForDueExecutions();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
