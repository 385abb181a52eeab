package io.otklik.staff.signin;

import io.otklik.staff.signin.PasswordLinks.Invited;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Setting a password by a one-time link, and being signed in at once.
@Component
class Invitations {

    private final PasswordLinks links;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;

    Invitations(PasswordLinks links, Attempts attempts, Accounts accounts, Passwords passwords, PasswordChange change) {
        this.links = links;
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
    }

    /// What the page shows before the password is chosen.
    record Invitation(String name, String email, PasswordLinks.Kind kind, Instant expiresAt) {}

    Invitation show(String token, Device device) {
        var invited = find(token, device);
        var account = accounts.of(invited.person()).orElseThrow(PasswordLinks::dead);
        return new Invitation(account.name(), account.email(), invited.kind(), invited.expiresAt());
    }

    /// Whose link it was.
    Invited accept(String token, String password, Device device) {
        var invited = find(token, device);
        var account = accounts.of(invited.person()).orElseThrow(PasswordLinks::dead);
        passwords.requireGood("password", password, account.facts());
        change.byLink(token, invited, passwords.hash(password));
        return invited;
    }

    private Invited find(String token, Device device) {
        var attempt = attempts.begin(null, device.address());
        var invited = links.find(token).orElseThrow(PasswordLinks::dead);
        attempts.succeeded(attempt);
        return invited;
    }
}
