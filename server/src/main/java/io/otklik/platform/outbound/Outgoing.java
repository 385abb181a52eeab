package io.otklik.platform.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// A request to another system.
///
/// @param body     empty = none
/// @param patience the time for everything, from the look-up of the name to the last byte
/// @param largest  bytes of an answer that are read at most
public record Outgoing(
        String method, URI address, Map<String, String> headers, byte[] body, Duration patience, int largest) {
    public Outgoing {
        headers = Map.copyOf(headers);
    }
}
