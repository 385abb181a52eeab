package io.otklik.staff.signin;

import io.otklik.platform.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What all ways in have in common over HTTP: where the request comes from, the cookie, and the answer who one is.
@Component
class Doorstep {

    private final ClientAddress addresses;
    private final SessionCookie cookie;
    private final Sessions sessions;
    private final MeViews views;

    Doorstep(ClientAddress addresses, SessionCookie cookie, Sessions sessions, MeViews views) {
        this.addresses = addresses;
        this.cookie = cookie;
        this.sessions = sessions;
        this.views = views;
    }

    Device device(HttpServletRequest request) {
        return Device.of(request, addresses);
    }

    /// A sign-in replaces the one this browser had.
    ResponseEntity<Me> welcome(HttpServletRequest request, String token, HttpStatus status) {
        cookie.read(request).flatMap(sessions::find).ifPresent(old -> sessions.end(old.id(), old.person()));
        var session = sessions.find(token).orElseThrow();
        return ResponseEntity.status(status)
                .header(HttpHeaders.SET_COOKIE, cookie.holding(token))
                .body(views.of(session));
    }

    ResponseEntity<Void> farewell() {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.gone())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }
}
