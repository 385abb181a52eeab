package io.otklik.robot;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/// Another system that does tasks for us, with its address and key.
///
/// @param address ends in `/`; operations' paths go on from it
record Connector(UUID id, int version, Definition definition, URI address, SignIn signIn) {

    /// How long one attempt may take.
    Duration patience() {
        return Duration.ofSeconds(definition.patienceSeconds());
    }

    int attempts() {
        return definition.attempts();
    }

    Connector with(SignIn other) {
        return new Connector(id, version, definition, address, other);
    }
}
