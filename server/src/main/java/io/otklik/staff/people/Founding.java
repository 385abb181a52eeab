package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Settings;
import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Team;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Furnishing an empty house: people, teams and skills by their keys.
@Component
public class Founding {

    private final People people;
    private final Teams teams;
    private final Skills skills;
    private final Preferences preferences;
    private final Keys keys;

    Founding(People people, Teams teams, Skills skills, Preferences preferences, Keys keys) {
        this.people = people;
        this.teams = teams;
        this.skills = skills;
        this.preferences = preferences;
        this.keys = keys;
    }

    /// Ids behind keys.
    @Component
    static class Keys {
        private final TeamStore teams;
        private final SkillStore skills;
        private final ZoneId zone;

        Keys(TeamStore teams, SkillStore skills, Settings settings) {
            this.teams = teams;
            this.skills = skills;
            this.zone = settings.zone();
        }

        Belonging.Places places(Set<String> teamKeys, Set<String> skillKeys) {
            return new Belonging.Places(
                    teams.all().stream()
                            .filter(team -> teamKeys.contains(team.key()))
                            .map(Team::id)
                            .map(TeamId::value)
                            .collect(Collectors.toSet()),
                    skills.all().stream()
                            .filter(skill -> skillKeys.contains(skill.key()))
                            .map(SkillStore.Skill::id)
                            .collect(Collectors.toSet()));
        }

        ZoneId zone() {
            return zone;
        }
    }

    public UUID skill(String key, Names names) {
        return skills.add(null, key, names).id();
    }

    public TeamId team(String key, Names names, @Nullable UUID schedule) {
        return teams.add(null, key, names, schedule, Set.of());
    }

    public OperatorId person(NewPerson person, String passwordHash) {
        var places = keys.places(person.teams(), person.skills());
        if (places.teams().size() < person.teams().size()
                || places.skills().size() < person.skills().size())
            throw new IllegalArgumentException("Unknown team or skill of " + person.name());
        var form = new PersonForm(person.name(), person.email(), person.language(), keys.zone());
        return people.add(null, form, person.role(), passwordHash, places);
    }

    public void company(String name) {
        preferences.setCompany(name);
    }
}
