package io.otklik.model;

import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where an administrator wants vectors to come from.
///
/// @param path       the folder of a model on this computer
/// @param millis     for the vector of one message
/// @param connection how a service is reached; its uses are none, for it has only this one
record VectorForm(
        @Nullable String kind,
        @Nullable String path,
        @Nullable Integer millis,
        @Nullable SetupForm connection) {

    private static final int LONGEST_FOLDER = 500;
    private static final int SHORTEST_WAIT = 20;
    private static final int LONGEST_WAIT = 5000;

    /// @throws Problem `missing`, `wrong-value`, `too-long` with the field
    Sighting read() {
        var wanted = Typed.line("kind", kind);
        var read = Arrays.stream(Sighting.Kind.values())
                .filter(it -> it.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Typed.wrong("kind"));
        return switch (read) {
            case OFF -> Sighting.OFF;
            case ONNX -> new Sighting(read, readFolder(), 0, readMillis());
            case ENDPOINT -> new Sighting(read, null, 0, readMillis());
        };
    }

    /// @throws Problem as [SetupForm#read]
    Setup readConnection(@Nullable Setup before) {
        return Typed.given("connection", connection).read(before);
    }

    private Path readFolder() {
        try {
            var folder = Path.of(Typed.line("path", path, LONGEST_FOLDER));
            if (!folder.isAbsolute()) throw Typed.wrong("path");
            return folder.normalize();
        } catch (InvalidPathException e) {
            throw Typed.wrong("path");
        }
    }

    private Duration readMillis() {
        var wait = Typed.given("millis", millis);
        if (wait < SHORTEST_WAIT || wait > LONGEST_WAIT) throw Typed.wrong("millis");
        return Duration.ofMillis(wait);
    }
}
