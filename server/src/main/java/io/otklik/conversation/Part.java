package io.otklik.conversation;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.util.Set;

/// Some conversations that one index knows together.
public sealed interface Part {

    record HeldBy(OperatorId operator) implements Part {}

    /// Held or answered last by somebody.
    record LastWith(OperatorId operator) implements Part {}

    /// Went last to a team, and the bot does not have it.
    record OfTeam(TeamId team) implements Part {}

    record WaitingIn(TeamId team) implements Part {}

    record WithBot() implements Part {}

    record All() implements Part {}

    /// Some that the caller knows; keep it under a thousand.
    record These(Set<ConversationId> ids) implements Part {
        public These {
            ids = Set.copyOf(ids);
        }
    }
}
