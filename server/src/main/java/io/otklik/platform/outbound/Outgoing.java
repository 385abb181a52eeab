package io.otklik.platform.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request to another system.
///
/// @param body     empty = none; JSON unless the headers say otherwise
/// @param patience the time for everything, from the look-up of the name to the last byte
/// @param largest  bytes of an answer that are read at most
/// @param identity who we are, where the other system asks for a certificate
public record Outgoing(
        String method,
        URI address,
        Map<String, String> headers,
        byte[] body,
        Duration patience,
        int largest,
        @Nullable ClientKey identity) {
    public Outgoing {
        headers = Map.copyOf(headers);
    }

    public Outgoing(
            String method, URI address, Map<String, String> headers, byte[] body, Duration patience, int largest) {
        this(method, address, headers, body, patience, largest, null);
    }

    /// The same within a shorter time.
    public Outgoing within(Duration most) {
        return patience.compareTo(most) <= 0
                ? this
                : new Outgoing(method, address, headers, body, most, largest, identity);
    }
}
