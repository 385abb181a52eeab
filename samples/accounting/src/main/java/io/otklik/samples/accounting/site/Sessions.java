package io.otklik.samples.accounting.site;

import io.otklik.samples.accounting.http.Request;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Who is signed in on the site, by a cookie that scripts cannot read.
final class Sessions {
    static final String COOKIE = "schetovod";
    private static final int MOST = 1_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Visitor> open = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visitor> eldest) {
            return size() > MOST;
        }
    });

    /// Answers the cookie to set.
    String begin(Visitor visitor) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(id, visitor);
        return COOKIE + "=" + id + "; Path=/; HttpOnly; SameSite=Lax";
    }

    String end(Request request) {
        id(request).ifPresent(open::remove);
        return COOKIE + "=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0";
    }

    Optional<Visitor> visitor(Request request) {
        return id(request).map(open::get);
    }

    private static Optional<String> id(Request request) {
        return request.header("Cookie").stream()
                .flatMap(cookies -> Arrays.stream(cookies.split("; *")))
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1))
                .findFirst();
    }
}
