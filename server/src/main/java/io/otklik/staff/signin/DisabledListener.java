package io.otklik.staff.signin;

import io.otklik.staff.PersonDisabled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever is disabled is out at once, on every device, in the same transaction.
@Component
class DisabledListener {

    private final Sessions sessions;
    private final PasswordLinks links;

    DisabledListener(Sessions sessions, PasswordLinks links) {
        this.sessions = sessions;
        this.links = links;
    }

    @EventListener
    void leaves(PersonDisabled fact) {
        sessions.endAll(fact.person());
        links.forget(fact.person());
    }
}
