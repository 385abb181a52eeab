package io.otklik.staff;

import io.otklik.staff.signin.Sessions;
import io.otklik.staff.signin.Setup;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door for whatever stands outside the ordinary routes: sockets, and the line that the program prints when it
/// starts.
@Component
public class StaffAccess {

    private final Sessions sessions;
    private final Setup setup;

    StaffAccess(Sessions sessions, Setup setup) {
        this.sessions = sessions;
        this.setup = setup;
    }

    /// Who opens a WebSocket with a ticket of `POST /api/socket-tickets`. A ticket works once, within a minute.
    public Optional<StaffSession> redeem(String ticket) {
        return sessions.redeem(ticket);
    }

    /// The sign-in as it is now, if it still stands: role and language may have changed since.
    public Optional<StaffSession> session(UUID id) {
        return sessions.find(id);
    }

    /// A fresh one-time code for the first administrator; empty once there is one. Ask once at each start.
    public Optional<String> setupCode() {
        return setup.newCode();
    }
}
