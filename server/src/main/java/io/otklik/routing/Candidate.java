package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.Set;

/// An operator who might take a conversation.
///
/// @param idleSince when this operator was given something last, or came online if that is later
record Candidate(OperatorId id, Set<TeamId> teams, Set<String> skills, Presence presence, Instant idleSince) {

    Candidate {
        teams = Set.copyOf(teams);
        skills = Set.copyOf(skills);
    }

    /// The skills this operator has of those that are needed.
    long known(Set<String> needed) {
        return needed.stream().filter(skills::contains).count();
    }
}
