package io.otklik.knowledge.moving;

import java.util.Optional;
import java.util.UUID;

/// Where the pictures of an import are put.
interface PictureShelf {

    boolean has(UUID picture);

    /// @return empty if it is no picture that browsers show
    Optional<UUID> keep(String name, byte[] bytes);
}
