package io.otklik.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where vectors of texts come from.
///
/// @param folder   of the model on this computer
/// @param size     numbers in a vector; 0 until an endpoint has been tried
/// @param patience for the vector of one message
record Sighting(Kind kind, @Nullable Path folder, int size, Duration patience) {

    static final Sighting OFF = new Sighting(Kind.OFF, null, 0, Duration.ofMillis(300));

    enum Kind {
        OFF,
        /// A folder with a model in the ONNX format: nothing leaves the house.
        ONNX,
        /// A service that speaks OpenAI's protocol.
        ENDPOINT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Sighting sized(int found) {
        return new Sighting(kind, folder, found, patience);
    }
}
