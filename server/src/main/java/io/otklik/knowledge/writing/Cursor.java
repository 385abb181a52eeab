package io.otklik.knowledge.writing;

import io.otklik.platform.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a page of the list ended.
record Cursor(Instant at, UUID id) {

    /// @throws Problem `bad-cursor`
    static @Nullable Cursor of(@Nullable String text) {
        if (text == null) return null;
        try {
            var parts = text.split("_", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problem.bad("bad-cursor").field("after");
        }
    }

    String text() {
        return at + "_" + id;
    }
}
