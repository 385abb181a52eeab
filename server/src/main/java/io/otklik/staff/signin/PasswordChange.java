package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import io.otklik.staff.AuditNote;
import io.otklik.staff.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a new password brings with it: one-time links die, other sign-ins end, the audit log knows.
@Component
class PasswordChange {

    private final Accounts accounts;
    private final PasswordLinks links;
    private final Sessions sessions;
    private final AuditLog audit;

    PasswordChange(Accounts accounts, PasswordLinks links, Sessions sessions, AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    void byLink(String token, PasswordLinks.Invited invited, String hash) {
        links.use(token);
        sessions.endAll(invited.person());
        set(invited.person(), hash, action(invited.kind()));
    }

    @Transactional
    void byOneself(OperatorId person, java.util.UUID session, String hash) {
        sessions.endOthers(person, session);
        set(person, hash, "password-changed");
    }

    private void set(OperatorId person, String hash, String action) {
        links.forget(person);
        accounts.setPassword(person, hash);
        audit.write(AuditNote.of(person, action, "person", person.value()));
    }

    private static String action(PasswordLinks.Kind kind) {
        return switch (kind) {
            case INVITATION -> "invitation-accepted";
            case RESET -> "password-reset";
        };
    }
}
