package io.otklik.workspace.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import io.otklik.conversation.Narrow;
import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list that somebody has put together and named.
///
/// @param owner who has made it
/// @param team  whose members see it too; without one it is the owner's alone
public record SavedView(UUID id, OperatorId owner, @Nullable TeamId team, String name, Filter filter) {

    /// What is in it: all that is said must be true, and of several ids any.
    ///
    /// @param waitsMinutes the contact has waited that long or longer
    public record Filter(
            Status status,
            Set<InboxId> inboxes,
            Set<TeamId> teams,
            Set<OperatorId> operators,
            Set<UUID> tags,
            @Nullable Integer waitsMinutes) {

        public Filter {
            inboxes = Set.copyOf(inboxes);
            teams = Set.copyOf(teams);
            operators = Set.copyOf(operators);
            tags = Set.copyOf(tags);
        }

        Narrow narrow(Instant now) {
            var before = waitsMinutes == null ? null : now.minus(Duration.ofMinutes(waitsMinutes));
            return new Narrow(inboxes, teams, operators, tags, before);
        }
    }

    public enum Status {
        OPEN,
        SNOOZED,
        RESOLVED;

        @JsonValue
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
