package io.otklik.knowledge.moving;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;

/// Names of files as they lie in folders.
final class Paths {

    private Paths() {}

    /// Without `.` and `..`; empty if it leads out of where it began.
    static Optional<String> plain(String path) {
        var parts = new ArrayDeque<String>();
        for (var part : path.replace('\\', '/').split("/")) {
            if (part.isEmpty() || part.equals(".")) continue;
            if (!part.equals("..")) parts.addLast(part);
            else if (parts.pollLast() == null) return Optional.empty();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    /// The file that an address in another file means.
    static Optional<String> from(String name, String address) {
        if (address.startsWith("/") || address.startsWith("#") || address.contains(":")) return Optional.empty();
        var path = address.replaceFirst("[?#].*", "");
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        return path.isEmpty() ? Optional.empty() : plain(folder + decoded(path));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
