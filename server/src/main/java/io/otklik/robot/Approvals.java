package io.otklik.robot;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import io.otklik.platform.jobs.Jobs;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tasks that a person must allow before they are sent.
@Component
class Approvals {

    private final RunStore runs;
    private final RunLog log;
    private final Jobs jobs;
    private final Staff staff;
    private final Texts texts;
    private final Clock clock;

    Approvals(RunStore runs, RunLog log, Jobs jobs, Staff staff, Texts texts, Clock clock) {
        this.runs = runs;
        this.log = log;
        this.jobs = jobs;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    /// What is not allowed ends as a refusal with the reason as its sentence for the customer.
    ///
    /// @throws Problem 409 `already-decided` or `decided-too-late`, 404 for a task that nobody needs to allow
    @Transactional
    public void decide(RunId id, boolean allow, @Nullable String reason, OperatorId by, Language language) {
        var run = runs.lock(id).orElseThrow(Problem::notFound);
        if (run.approved() != null) throw Problem.conflict("already-decided");
        if (run.outcome() instanceof Outcome.Failed(var end, var _) && end == Failure.NOBODY_DECIDED)
            throw Problem.conflict("decided-too-late");
        if (run.status() != Run.Status.WAITING_APPROVAL) throw Problem.notFound();
        runs.decide(id, allow, reason, by, clock.instant());
        var action = allow ? "robot-run-allowed" : "robot-run-refused";
        staff.audit(AuditNote.of(by, action, "robot-run", id.value()).change("reason", null, reason));
        if (!allow) {
            var words = reason == null ? texts.in(language, "robot.not-allowed") : reason;
            log.refuse(run, new Outcome.Refused("not-allowed", words));
        }
        var next = new Ticket(id, run.ticket() + 1).text();
        jobs.now(RunLog.JOB, next, next);
    }
}
