package io.otklik.samples.accounting.http;

import java.util.Map;

/// What goes back to the caller.
public sealed interface Reply {
    record Content(int status, String type, byte[] bytes, Map<String, String> headers) implements Reply {
        public Content {
            headers = Map.copyOf(headers);
        }
    }

    /// Nothing at all: the connection is closed in the caller's face.
    record HangUp() implements Reply {}
}
