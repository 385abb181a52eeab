package io.otklik.staff.signin;

import io.otklik.platform.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;

/// Where somebody signs in from, as the list of sessions shows it.
record Device(String address, String userAgent) {

    private static final int LONGEST = 300;

    static Device of(HttpServletRequest request, ClientAddress addresses) {
        var agent = request.getHeader("User-Agent");
        var clean = agent == null ? "" : agent.replaceAll("\\p{C}", "");
        return new Device(addresses.of(request), clean.substring(0, Math.min(LONGEST, clean.length())));
    }
}
