package io.otklik.robot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// How a robot signs in at the other system. The secret appears in no text of these objects.
public sealed interface SignIn {

    /// The header that opens the door.
    Optional<String> authorization();

    record None() implements SignIn {
        @Override
        public Optional<String> authorization() {
            return Optional.empty();
        }
    }

    record Basic(String user, String password) implements SignIn {
        @Override
        public Optional<String> authorization() {
            var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
        }

        @Override
        public String toString() {
            return "Basic[" + user + "]";
        }
    }

    record Bearer(String token) implements SignIn {
        @Override
        public Optional<String> authorization() {
            return Optional.of("Bearer " + token);
        }

        @Override
        public String toString() {
            return "Bearer";
        }
    }
}
