package io.otklik.platform;

import java.time.Instant;
import java.util.Optional;

/// When a team is there. Modules that may not know the staff module ask here; staff answers.
public interface TeamHours {

    /// The given moment if the team works then, else when it opens next; empty if not within a year. A team without a
    /// schedule always works.
    Optional<Instant> openFrom(TeamId team, Instant now);
}
