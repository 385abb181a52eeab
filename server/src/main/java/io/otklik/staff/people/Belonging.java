package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which teams and skills somebody has.
@Component
public class Belonging {

    private final TeamStore teams;
    private final SkillStore skills;

    Belonging(TeamStore teams, SkillStore skills) {
        this.teams = teams;
        this.skills = skills;
    }

    /// Teams and skills by id.
    public record Places(Set<UUID> teams, Set<UUID> skills) {
        public static final Places NONE = new Places(Set.of(), Set.of());

        public Places {
            teams = Set.copyOf(teams);
            skills = Set.copyOf(skills);
        }
    }

    void set(OperatorId person, Places places) {
        var knownTeams = teams.all().stream().map(team -> team.id().value()).collect(Collectors.toSet());
        if (!knownTeams.containsAll(places.teams())) throw unknown("teams");
        var knownSkills = skills.all().stream().map(SkillStore.Skill::id).collect(Collectors.toSet());
        if (!knownSkills.containsAll(places.skills())) throw unknown("skills");
        teams.setTeams(person, places.teams());
        skills.setSkills(person, places.skills());
    }

    List<String> teams(OperatorId person) {
        return teams.of(person).stream().map(team -> team.key()).sorted().toList();
    }

    List<String> skills(OperatorId person) {
        return skills.of(person).stream().sorted().toList();
    }

    private static Problem unknown(String field) {
        return Problem.bad("wrong-value").field(field).with(field);
    }
}
