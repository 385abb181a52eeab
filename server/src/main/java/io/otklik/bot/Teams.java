package io.otklik.bot;

import io.otklik.platform.InboxId;
import io.otklik.platform.InboxTeams;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds the team that a scenario names, or an inbox.
@Component
class Teams {

    private final Staff staff;
    private final InboxTeams inboxes;

    Teams(Staff staff, InboxTeams inboxes) {
        this.staff = staff;
        this.inboxes = inboxes;
    }

    /// The team of this key; when there is none any more, the first of all: nobody who asked for a person stays with
    /// the bot because a team was renamed.
    Optional<TeamId> team(String key) {
        return staff.team(key).or(this::first).map(Team::id);
    }

    /// Whoever is called when the scenario has news for this team.
    List<OperatorId> members(String key) {
        return team(key).map(staff::members).orElse(List.of());
    }

    /// Whether this team is in its working hours; the empty name is the company, at work while any of its teams is. A
    /// team
    /// that is not known is not waited for.
    boolean isAtWork(String key, Instant now) {
        if (key.isEmpty()) return staff.teams().stream().anyMatch(team -> isAtWork(team, now));
        return staff.team(key).map(team -> isAtWork(team, now)).orElse(true);
    }

    private boolean isAtWork(Team team, Instant now) {
        return staff.openFrom(team.id(), now).filter(open -> !open.isAfter(now)).isPresent();
    }

    /// The team an inbox belongs to; when there is none any more, the first of all.
    Optional<TeamId> of(InboxId inbox) {
        var named = inboxes.team(inbox);
        return staff.teams().stream()
                .filter(team -> named.filter(team.id()::equals).isPresent())
                .findFirst()
                .or(() -> named.flatMap(_ -> first()))
                .map(Team::id);
    }

    private Optional<Team> first() {
        return staff.teams().stream().findFirst();
    }
}
