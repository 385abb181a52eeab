package io.otklik.staff.signin;

import io.otklik.platform.OperatorId;
import io.otklik.staff.people.PersonForm;
import java.util.List;
import org.springframework.stereotype.Component;

/// Turns the code from the console into the first administrator; wrong codes count against the address.
@Component
class FirstAdministrator {

    private final Attempts attempts;
    private final Setup setup;
    private final Passwords passwords;

    FirstAdministrator(Attempts attempts, Setup setup, Passwords passwords) {
        this.attempts = attempts;
        this.setup = setup;
        this.passwords = passwords;
    }

    OperatorId make(String code, String password, String company, PersonForm form, Device device) {
        var attempt = attempts.begin(null, device.address());
        if (!setup.opens(code)) throw Setup.wrongCode();
        attempts.succeeded(attempt);
        passwords.requireGood("password", password, List.of(form.name(), form.email(), company, "otklik", "отклик"));
        return setup.complete(code, company, form, passwords.hash(password));
    }
}
