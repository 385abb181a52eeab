package io.otklik.conversation;

import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What else must be true of conversations in a list: everything that is said here, and of several ids any.
///
/// @param teams       went last to one of them, and the bot does not have it
/// @param operators   have it now, or had it last when nobody has
/// @param tags        carries one of them
/// @param waitsBefore the contact has waited since then or longer
public record Narrow(
        Set<InboxId> inboxes,
        Set<TeamId> teams,
        Set<OperatorId> operators,
        Set<UUID> tags,
        @Nullable Instant waitsBefore) {

    public static final Narrow NOT = new Narrow(Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Narrow {
        inboxes = Set.copyOf(inboxes);
        teams = Set.copyOf(teams);
        operators = Set.copyOf(operators);
        tags = Set.copyOf(tags);
    }
}
