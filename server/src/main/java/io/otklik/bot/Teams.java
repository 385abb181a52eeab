package io.otklik.bot;

import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the team that a scenario names.
@Component
class Teams {

    private final Staff staff;

    Teams(Staff staff) {
        this.staff = staff;
    }

    /// The team of this key; when there is none any more, the first of all: nobody who asked for a person stays with
    /// the bot because a team was renamed.
    Optional<TeamId> team(String key) {
        return staff.team(key).or(() -> staff.teams().stream().findFirst()).map(Team::id);
    }
}
