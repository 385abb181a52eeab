package io.otklik.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the program takes of the computer's memory, where the system tells.
final class Memory {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Memory() {}

    /// In kilobytes.
    static @Nullable Long used() {
        if (!Files.isReadable(STATUS)) return null;
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    /// Megabytes that came on top since then.
    static @Nullable Long since(@Nullable Long before) {
        var now = used();
        return before == null || now == null ? null : Math.max(0, now - before) / 1024;
    }
}
