package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// What the addresses in a text mean: those of this program, or those of the files that lie beside it.
interface Places {

    /// Addresses as the editor knows them.
    Places OWN = new Places() {
        @Override
        public Optional<URI> link(String address) {
            return Address.link(address);
        }

        @Override
        public Optional<UUID> picture(String address) {
            return Address.picture(address);
        }

        @Override
        public Optional<UUID> fragment(String key) {
            return id(key);
        }
    };

    Optional<URI> link(String address);

    Optional<UUID> picture(String address);

    /// The company's text that is known by a key.
    Optional<UUID> fragment(String key);

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
