package io.otklik.platform;

import java.util.Optional;
import java.util.UUID;

/// Tags by their names. The bot, which may not know the desk, asks here; the module workspace answers.
public interface TagNames {

    /// The tag that is called so, whatever the case of its letters.
    Optional<UUID> find(String name);

    /// The same; one that is not there yet is made.
    UUID keep(String name);
}
