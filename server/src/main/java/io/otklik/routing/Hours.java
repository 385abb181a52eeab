package io.otklik.routing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a team works now.
///
/// @param opensAt when it opens next; absent if it is open, or will not open within a year
record Hours(boolean open, @Nullable Instant opensAt) {

    static final Hours OPEN = new Hours(true, null);

    /// @param openFrom the given moment if the team works then, else when it opens next
    static Hours of(Instant now, Optional<Instant> openFrom) {
        return openFrom.map(from -> from.isAfter(now) ? new Hours(false, from) : OPEN)
                .orElse(new Hours(false, null));
    }
}
