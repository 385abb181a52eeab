package io.otklik.staff.signin;

import io.otklik.staff.people.OwnProfile;
import io.otklik.staff.signin.PasswordLinks.Invited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Setting a password by a one-time link, and being signed in at once.
@Component
class Invitations {

    private final PasswordLinks links;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;
    private final OwnProfile profile;

    Invitations(
            PasswordLinks links,
            Attempts attempts,
            Accounts accounts,
            Passwords passwords,
            PasswordChange change,
            OwnProfile profile) {
        this.links = links;
        this.attempts = attempts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
        this.profile = profile;
    }

    /// Whose link it was.
    Invited accept(String token, String password, @Nullable String name, Device device) {
        var invited = find(token, device);
        var account = accounts.of(invited.person()).orElseThrow(PasswordLinks::dead);
        passwords.requireGood("password", password, account.facts());
        change.byLink(token, invited, passwords.hash(password));
        if (name != null) profile.change(invited.person(), new OwnProfile.Change(name, null, null, null));
        return invited;
    }

    private Invited find(String token, Device device) {
        var attempt = attempts.begin(null, device.address());
        var invited = links.find(token).orElseThrow(PasswordLinks::dead);
        attempts.succeeded(attempt);
        return invited;
    }
}
