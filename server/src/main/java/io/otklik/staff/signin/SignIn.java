package io.otklik.staff.signin;

import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.audit.AuditLog;
import io.otklik.staff.signin.Accounts.Account;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// E-mail and password in, a session out. The answer and the work are the same whether the account exists or not.
@Component
class SignIn {

    private static final int LONGEST_TYPED = 1_000;

    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Entry entry;
    private final AuditLog audit;

    SignIn(Attempts attempts, Accounts accounts, Passwords passwords, Entry entry, AuditLog audit) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.entry = entry;
        this.audit = audit;
    }

    /// The token for the cookie.
    String in(String email, String password, Device device) {
        if (email.length() > LONGEST_TYPED || password.length() > LONGEST_TYPED) throw wrong();
        var attempt = attempts.begin(email, device.address());
        var account = accounts.byEmail(email);
        if (!right(account, password)) {
            account.ifPresent(this::noteRefusal);
            throw wrong();
        }
        attempts.succeeded(attempt);
        return entry.enter(account.orElseThrow().person(), device);
    }

    private boolean right(Optional<Account> account, String password) {
        var hash = account.filter(Account::active).map(Account::passwordHash).orElse(null);
        return passwords.matches(password, hash);
    }

    private void noteRefusal(Account account) {
        audit.write(
                AuditNote.of(null, "sign-in-refused", "person", account.person().value()));
    }

    private static Problem wrong() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "wrong-sign-in");
    }
}
