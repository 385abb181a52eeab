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
    };

    Optional<URI> link(String address);

    Optional<UUID> picture(String address);
}
