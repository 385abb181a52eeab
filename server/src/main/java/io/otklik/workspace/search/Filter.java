package io.otklik.workspace.search;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What else must be true of what is found; all of it optional.
///
/// @param status   of the conversation
/// @param team     whose queue it was in last
/// @param assignee who has it now
/// @param from     said then or later
/// @param to       said before
/// @param files    said with a file
record Filter(
        @Nullable Status status,
        @Nullable TeamId team,
        @Nullable OperatorId assignee,
        @Nullable UUID tag,
        @Nullable Instant from,
        @Nullable Instant to,
        boolean files) {

    static final Filter NONE = new Filter(null, null, null, null, null, null, false);

    enum Status {
        OPEN,
        SNOOZED,
        RESOLVED,
        SPAM
    }

    /// Whether it asks where the conversation stands.
    boolean ofPlaces() {
        return status != null || team != null || assignee != null || tag != null;
    }
}
