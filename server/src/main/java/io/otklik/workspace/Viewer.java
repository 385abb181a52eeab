package io.otklik.workspace;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.util.Set;

/// Somebody of our side who looks, with all that decides what there is to see.
///
/// @param supervises whether all teams' conversations are open to this person
/// @param language   in which this person reads
public record Viewer(OperatorId id, Language language, boolean supervises, Set<TeamId> teams) {

    public Viewer {
        teams = Set.copyOf(teams);
    }

    public boolean belongsTo(TeamId team) {
        return supervises || teams.contains(team);
    }
}
