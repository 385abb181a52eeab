package io.otklik.staff.signin;

import io.otklik.platform.Problem;
import io.otklik.staff.StaffSession;
import io.otklik.staff.people.PeopleStore;
import io.otklik.staff.people.Preferences;
import io.otklik.staff.people.TeamStore;
import org.springframework.stereotype.Component;

/// Puts together what somebody sees of himself.
@Component
class MeViews {

    private final PeopleStore people;
    private final TeamStore teams;
    private final Preferences preferences;

    MeViews(PeopleStore people, TeamStore teams, Preferences preferences) {
        this.people = people;
        this.teams = teams;
        this.preferences = preferences;
    }

    Me of(StaffSession session) {
        var me = people.person(session.person()).orElseThrow(Problem::notFound);
        return new Me(
                me.id().value(),
                me.name(),
                me.initials(),
                me.email(),
                me.role(),
                me.role().permissions().stream().sorted().toList(),
                me.language().code(),
                preferences.theme(me.id()),
                me.timeZone().getId(),
                teams.of(me.id()).stream()
                        .map(team ->
                                new Me.MyTeam(team.id().value(), team.names().in(me.language())))
                        .toList(),
                preferences.company(),
                session.id(),
                session.expires());
    }
}
