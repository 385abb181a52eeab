package io.otklik.staff.signin;

import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.StaffSession;
import io.otklik.staff.audit.AuditLog;
import org.springframework.stereotype.Component;

/// Changing one's own password. Whoever found an open screen does not get to do it without knowing the current one.
@Component
class OwnPassword {

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;
    private final AuditLog audit;

    OwnPassword(Attempts attempts, Accounts accounts, Passwords passwords, PasswordChange change, AuditLog audit) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
        this.audit = audit;
    }

    void change(StaffSession me, String current, String wanted, Device device) {
        var account = accounts.of(me.person()).orElseThrow(Problem::notFound);
        var attempt = attempts.begin(account.email(), device.address());
        if (!passwords.matches(current, account.passwordHash())) {
            audit.write(AuditNote.of(
                    me.person(),
                    "password-change-refused",
                    "person",
                    me.person().value()));
            throw Problem.bad("wrong-password").field("current");
        }
        attempts.succeeded(attempt);
        passwords.requireGood("password", wanted, account.facts());
        change.byOneself(me.person(), me.id(), passwords.hash(wanted));
    }
}
