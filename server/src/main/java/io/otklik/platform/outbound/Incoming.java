package io.otklik.platform.outbound;

import java.util.Map;
import java.util.Optional;

/// What became of a request to another system.
public sealed interface Incoming {

    /// It answered, whatever the status; redirects are answers too and are not followed. Names are in lower case.
    record Answered(int status, Map<String, String> headers, byte[] body) implements Incoming {
        public Answered {
            headers = Map.copyOf(headers);
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /// The rules forbid to go there; nothing was sent.
    record NotAllowed(String why) implements Incoming {}

    /// Nobody was reached; nothing was sent.
    record Unreachable(String why) implements Incoming {

        /// The other side could not prove who it is.
        public static final String NO_TRUST = "no trusted connection";
    }

    /// It was sent, and no whole answer came: whether it was done is unknown.
    record Lost(boolean tooLate) implements Incoming {}

    /// The answer is larger than allowed; the rest was not read.
    record TooLarge(int largest) implements Incoming {}
}
