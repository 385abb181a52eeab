package io.otklik.staff.people;

import io.otklik.staff.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as another one may see it: what is not to be seen is not in the answer at all.
public sealed interface PersonView {

    /// Something with a name in the reader's language.
    record Named(UUID id, String name) {}

    /// What colleagues see.
    record Colleague(UUID id, String name, String initials, List<Named> teams) implements PersonView {}

    /// What administrators see.
    ///
    /// @param invited no password yet
    record Full(
            UUID id,
            String name,
            String initials,
            String email,
            Role role,
            String language,
            String timeZone,
            boolean disabled,
            boolean invited,
            @Nullable Instant seenAt,
            List<Named> teams,
            List<Named> skills)
            implements PersonView {}
}
