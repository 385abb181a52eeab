package io.otklik.staff.signin;

import io.otklik.platform.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The one cookie of the console. With the `__Host-` prefix the browser itself sees to it that it is sent to this
/// host only and cannot be planted by a neighbour; on a plain http address other than localhost browsers would refuse
/// it.
@Component
public class SessionCookie {

    private final boolean secure;

    SessionCookie(Settings settings) {
        this.secure = settings.secureOrigin();
    }

    public String name() {
        return secure ? "__Host-otklik" : "otklik";
    }

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst();
    }

    String holding(String token) {
        return cookie(token, SessionRules.ABSOLUTE);
    }

    String gone() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
