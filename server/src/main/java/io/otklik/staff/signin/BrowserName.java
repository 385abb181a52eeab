package io.otklik.staff.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What a browser calls itself, in two words that a person recognises: "Firefox, Windows".
final class BrowserName {

    /// In this order: most browsers also claim to be those below them.
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("YaBrowser", "Yandex Browser");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR", "Opera");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {}

    /// Empty for something that is none of the usual browsers.
    static String of(String userAgent) {
        return String.join(
                ", ",
                Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(names -> names.entrySet().stream()
                                .filter(name -> userAgent.contains(name.getKey()))
                                .map(Map.Entry::getValue)
                                .limit(1))
                        .toList());
    }
}
