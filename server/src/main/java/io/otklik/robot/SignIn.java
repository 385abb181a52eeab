package io.otklik.robot;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// How a robot signs in at the other system. The secret appears in no text of these objects.
public sealed interface SignIn {

    /// The header that opens the door.
    default Optional<String> authorization() {
        return Optional.empty();
    }

    record None() implements SignIn {}

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

    /// A key under a name, in a header or in the query.
    record ApiKey(boolean inQuery, String name, String key) implements SignIn {
        @Override
        public String toString() {
            return "ApiKey[" + name + "]";
        }
    }

    /// Client credentials of OAuth 2 (RFC 6749, 4.4): a token is asked for first, then shown as [Bearer].
    record OAuth2(URI tokenUrl, String clientId, String scope, String clientSecret) implements SignIn {
        @Override
        public String toString() {
            return "OAuth2[" + clientId + "]";
        }
    }

    /// Our own certificate, shown while the connection is made.
    ///
    /// @param certificate PEM, first our own, then those above it
    /// @param key         PEM, PKCS #8
    record Mtls(String certificate, String key) implements SignIn {
        @Override
        public String toString() {
            return "Mtls";
        }
    }
}
