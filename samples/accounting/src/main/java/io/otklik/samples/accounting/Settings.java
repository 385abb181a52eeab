package io.otklik.samples.accounting;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How the program is started: `--name=value` arguments, else `OTKLIK_SAMPLE_NAME` variables, else
/// the defaults. Passwords belong into the variables, because arguments are seen by everybody.
public record Settings(
        int port,
        Path data,
        String otklik,
        String inbox,
        String user,
        String password,
        String identitySecret,
        String identityKey,
        long whilePid) {

    /// A setting that makes no sense, said in one sentence.
    public static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }
    }

    private static final int SHORTEST_SECRET = 32;

    private static final Map<String, String> DEFAULTS = Map.of(
            "port", "8082",
            "data", "data/sample",
            "otklik", "http://localhost:8080",
            "inbox", "",
            "user", "otklik",
            "password", "",
            "identity-secret", "",
            "identity-key", "",
            "while-pid", "0");

    public static Settings of(String[] arguments, Map<String, String> environment) {
        var given = new HashMap<>(DEFAULTS);
        DEFAULTS.keySet()
                .forEach(name -> Optional.ofNullable(environment.get(variable(name)))
                        .ifPresent(value -> given.put(name, value)));
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            if (parts.length != 2 || !DEFAULTS.containsKey(parts[0].replaceFirst("^--", "")))
                throw new Wrong("Unknown argument: " + argument + ". Known are " + DEFAULTS.keySet());
            given.put(parts[0].substring(2), parts[1]);
        }
        if (text(given, "password").isBlank())
            throw new Wrong("Set OTKLIK_SAMPLE_PASSWORD: the password that the robot signs in with.");
        requireOrigin(text(given, "otklik"));
        requireSecret(text(given, "identity-secret"));
        return new Settings(
                (int) number(given, "port", 65_535),
                Path.of(text(given, "data")),
                text(given, "otklik"),
                text(given, "inbox"),
                text(given, "user"),
                text(given, "password"),
                text(given, "identity-secret"),
                text(given, "identity-key"),
                number(given, "while-pid", Long.MAX_VALUE));
    }

    private static void requireOrigin(String address) {
        if (!address.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+"))
            throw new Wrong("--otklik must be an address like http://localhost:8080, without a path, not " + address);
    }

    private static void requireSecret(String secret) {
        if (!secret.isEmpty() && secret.length() < SHORTEST_SECRET)
            throw new Wrong("OTKLIK_SAMPLE_IDENTITY_SECRET must be at least " + SHORTEST_SECRET + " characters long.");
    }

    private static String variable(String name) {
        return "OTKLIK_SAMPLE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String text(Map<String, String> given, String name) {
        return given.getOrDefault(name, "");
    }

    private static long number(Map<String, String> given, String name, long most) {
        try {
            var number = Long.parseLong(text(given, name));
            if (number >= 0 && number <= most) return number;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Wrong("--" + name + " must be a whole number up to " + most + ", not " + text(given, name));
    }

    @Override
    public String toString() {
        return "Settings[port=" + port + ", data=" + data + "]";
    }
}
