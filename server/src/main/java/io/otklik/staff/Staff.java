package io.otklik.staff;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamHours;
import io.otklik.platform.TeamId;
import io.otklik.staff.audit.AuditLog;
import io.otklik.staff.hours.ScheduleStore;
import io.otklik.staff.people.Directory;
import io.otklik.staff.people.Preferences;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The door for other modules: who is who on our side, and when somebody is there.
@Component
public class Staff implements TeamHours {

    private final Directory directory;
    private final ScheduleStore schedules;
    private final AuditLog audit;
    private final Preferences preferences;

    Staff(Directory directory, ScheduleStore schedules, AuditLog audit, Preferences preferences) {
        this.preferences = preferences;
        this.directory = directory;
        this.schedules = schedules;
        this.audit = audit;
    }

    /// Whose desk this is; empty until it has a name.
    public String company() {
        return preferences.company();
    }

    public Optional<Person> person(OperatorId id) {
        return directory.person(id);
    }

    public Optional<Person> person(String email) {
        return directory.person(email);
    }

    /// Those of the given who exist, disabled ones too: their names stand on old entries.
    public List<Person> people(Collection<OperatorId> ids) {
        return directory.people(ids);
    }

    /// Everybody who can work now, by name.
    public List<Person> people() {
        return directory.active();
    }

    public Optional<Team> team(TeamId id) {
        return directory.team(id);
    }

    /// By the word that scenarios use, as in `payroll`.
    public Optional<Team> team(String key) {
        return directory.team(key);
    }

    public List<Team> teams() {
        return directory.teams();
    }

    /// Teams that are always there have none.
    public boolean hasHours(TeamId team) {
        return schedules.of(team).isPresent();
    }

    public List<Team> teamsOf(OperatorId person) {
        return directory.teamsOf(person);
    }

    /// Those of the team who can work now, by name.
    public List<OperatorId> members(TeamId team) {
        return directory.members(team);
    }

    /// Keys of what somebody is good at.
    public Set<String> skills(OperatorId person) {
        return directory.skills(person);
    }

    /// The same for several people at once; whoever has none is absent.
    public Map<OperatorId, Set<String>> skills(Collection<OperatorId> people) {
        return directory.skills(people);
    }

    /// What each skill is called, by its key.
    public Map<String, Names> skillNames() {
        return directory.skillNames();
    }

    @Override
    public Optional<Instant> openFrom(TeamId team, Instant now) {
        return schedules.of(team).map(hours -> hours.openFrom(now)).orElse(Optional.of(now));
    }

    /// Writes a line of the audit log in the caller's transaction.
    public void audit(AuditNote note) {
        audit.write(note);
    }
}
