package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import io.otklik.staff.AuditNote;
import io.otklik.staff.audit.AuditLog;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The steps over the threshold, in and out: always a new session, always in the audit log.
@Component
class Entry {

    private final Sessions sessions;
    private final AuditLog audit;

    Entry(Sessions sessions, AuditLog audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /// The token for the cookie.
    @Transactional
    String enter(OperatorId person, Device device) {
        audit.write(AuditNote.of(person, "signed-in", "person", person.value()));
        return sessions.open(person, device);
    }

    @Transactional
    void leave(OperatorId person, UUID session) {
        audit.write(AuditNote.of(person, "signed-out", "person", person.value()));
        sessions.end(session, person);
    }

    @Transactional
    void end(UUID session, OperatorId person) {
        sessions.end(session, person);
        audit.write(AuditNote.of(person, "session-ended", "person", person.value()));
    }

    @Transactional
    void endOthers(OperatorId person, UUID kept) {
        sessions.endOthers(person, kept);
        audit.write(AuditNote.of(person, "sessions-ended", "person", person.value()));
    }
}
