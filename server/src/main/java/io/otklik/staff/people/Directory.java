package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import io.otklik.staff.Person;
import io.otklik.staff.Team;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Looking people and teams up.
@Component
public class Directory {

    private final PeopleStore people;
    private final TeamStore teams;
    private final SkillStore skills;

    Directory(PeopleStore people, TeamStore teams, SkillStore skills) {
        this.people = people;
        this.teams = teams;
        this.skills = skills;
    }

    public Optional<Person> person(OperatorId id) {
        return people.person(id);
    }

    public Optional<Person> person(String email) {
        return people.byEmail(email);
    }

    public List<Person> people(Collection<OperatorId> ids) {
        return ids.isEmpty() ? List.of() : people.people(ids);
    }

    public List<Person> active() {
        return people.active();
    }

    public Optional<Team> team(TeamId id) {
        return teams.all().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    public Optional<Team> team(String key) {
        return teams.all().stream().filter(team -> team.key().equals(key)).findFirst();
    }

    public List<Team> teams() {
        return teams.all();
    }

    public List<Team> teamsOf(OperatorId person) {
        return teams.of(person);
    }

    public List<OperatorId> members(TeamId team) {
        return teams.members(team);
    }

    public Set<String> skills(OperatorId person) {
        return skills.of(person);
    }

    public Map<String, Names> skillNames() {
        return skills.names();
    }

    public Map<OperatorId, Set<String>> skills(Collection<OperatorId> people) {
        return skills.of(people);
    }
}
