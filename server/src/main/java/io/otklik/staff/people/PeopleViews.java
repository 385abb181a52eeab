package io.otklik.staff.people;

import io.otklik.platform.Permission;
import io.otklik.staff.Person;
import io.otklik.staff.StaffSession;
import io.otklik.staff.people.PersonView.Named;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts together what is shown of people, a page at a time.
@Component
public class PeopleViews {

    private final JdbcClient sql;
    private final TeamStore teams;
    private final SkillStore skills;

    PeopleViews(JdbcClient sql, TeamStore teams, SkillStore skills) {
        this.sql = sql;
        this.teams = teams;
        this.skills = skills;
    }

    public PersonView of(Person person, StaffSession reader) {
        return of(List.of(person), reader).getFirst();
    }

    List<? extends PersonView> of(List<Person> people, StaffSession reader) {
        var teamsOf = teamsByPerson(reader);
        if (!reader.may(Permission.ADMINISTER))
            return people.stream().map(person -> colleague(person, teamsOf)).toList();
        var skillsOf = skillsByPerson(reader);
        var lives = lives(people);
        return people.stream()
                .map(person -> full(person, teamsOf, skillsOf, lives))
                .toList();
    }

    private record Life(UUID id, boolean invited, @Nullable Timestamp seenAt) {}

    private Map<UUID, Life> lives(List<Person> people) {
        return sql
                .sql("""
                        select p.id, p.password_hash is null as invited, max(s.seen_at) as seen_at
                          from staff.person p left join staff.session s on s.person_id = p.id
                         where p.id = any(:ids) group by p.id
                        """)
                .param("ids", people.stream().map(person -> person.id().value()).toArray(UUID[]::new))
                .query(Life.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Life::id, Function.identity()));
    }

    private Map<UUID, List<Named>> teamsByPerson(StaffSession reader) {
        var names = teams.all().stream()
                .collect(Collectors.toMap(
                        team -> team.id().value(), team -> team.names().in(reader.language())));
        return named(teams.byPerson(), names);
    }

    private Map<UUID, List<Named>> skillsByPerson(StaffSession reader) {
        var names = skills.all().stream()
                .collect(Collectors.toMap(
                        SkillStore.Skill::id, skill -> skill.names().in(reader.language())));
        return named(skills.byPerson(), names);
    }

    private static Map<UUID, List<Named>> named(Map<UUID, List<UUID>> things, Map<UUID, String> names) {
        return things.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(names::containsKey)
                                .map(id -> new Named(id, names.getOrDefault(id, "")))
                                .toList()));
    }

    private static PersonView colleague(Person person, Map<UUID, List<Named>> teams) {
        var id = person.id().value();
        return new PersonView.Colleague(id, person.name(), person.initials(), teams.getOrDefault(id, List.of()));
    }

    private static PersonView full(
            Person person, Map<UUID, List<Named>> teams, Map<UUID, List<Named>> skills, Map<UUID, Life> lives) {
        var id = person.id().value();
        var life = Optional.ofNullable(lives.get(id));
        return new PersonView.Full(
                id,
                person.name(),
                person.initials(),
                person.email(),
                person.role(),
                person.language().code(),
                person.timeZone().getId(),
                !person.active(),
                life.map(Life::invited).orElse(true),
                seen(life),
                teams.getOrDefault(id, List.of()),
                skills.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant seen(Optional<Life> life) {
        return life.map(Life::seenAt).map(Timestamp::toInstant).orElse(null);
    }
}
