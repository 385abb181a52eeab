package io.otklik.staff.signin;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Open;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out, and the ticket for a socket.
@RestController
class SessionApi {

    private final SignIn signIn;
    private final Entry entry;
    private final Sessions sessions;
    private final Doorstep doorstep;
    private final Clock clock;

    SessionApi(SignIn signIn, Entry entry, Sessions sessions, Doorstep doorstep, Clock clock) {
        this.signIn = signIn;
        this.entry = entry;
        this.sessions = sessions;
        this.doorstep = doorstep;
        this.clock = clock;
    }

    record Credentials(@Nullable String email, @Nullable String password) {}

    record Ticket(String ticket, Instant expiresAt) {}

    @PostMapping("/api/session")
    @Open
    ResponseEntity<Me> in(@RequestBody Credentials typed, HttpServletRequest request) {
        var email = Typed.given("email", typed.email()).strip();
        var password = Typed.given("password", typed.password());
        var token = signIn.in(email, password, doorstep.device(request));
        return doorstep.welcome(request, token, HttpStatus.OK);
    }

    @DeleteMapping("/api/session")
    @Allowed(Permission.SELF)
    ResponseEntity<Void> out(StaffSession me) {
        entry.leave(me.person(), me.id());
        return doorstep.farewell();
    }

    @PostMapping("/api/socket-tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.SELF)
    Ticket ticket(StaffSession me) {
        return new Ticket(sessions.ticket(me), clock.instant().plus(Limits.SOCKET_TICKET));
    }
}
