package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import io.otklik.staff.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of teams and of who belongs to them.
@Component
public class TeamStore {

    private final JdbcClient sql;

    TeamStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// A team with what only administrators need.
    record Kept(Team team, @Nullable UUID schedule) {}

    public List<Team> all() {
        return kept().stream().map(Kept::team).toList();
    }

    List<Kept> kept() {
        return sql.sql("select id, key, name_ru, name_en, schedule_id from staff.team order by name_ru, id")
                .query(TeamStore::row)
                .list();
    }

    Optional<Kept> lock(TeamId id) {
        return sql.sql("select id, key, name_ru, name_en, schedule_id from staff.team where id = :id for update")
                .param("id", id.value())
                .query(TeamStore::row)
                .optional();
    }

    public List<Team> of(OperatorId person) {
        return sql.sql("""
                        select id, key, name_ru, name_en, schedule_id
                          from staff.team join staff.membership on team_id = id
                         where person_id = :person order by name_ru, id
                        """).param("person", person.value()).query(TeamStore::row).list().stream()
                .map(Kept::team)
                .toList();
    }

    /// Those who can work now: disabled people are left out.
    public List<OperatorId> members(TeamId team) {
        return sql.sql("""
                        select m.person_id from staff.membership m join staff.person p on p.id = m.person_id
                         where m.team_id = :team and p.disabled_at is null order by p.name, p.id
                        """)
                .param("team", team.value())
                .query((row, _) -> new OperatorId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Team ids of everybody.
    Map<UUID, List<UUID>> byPerson() {
        return pairs().stream()
                .collect(Collectors.groupingBy(Pair::person, Collectors.mapping(Pair::team, Collectors.toList())));
    }

    /// Person ids of every team.
    Map<UUID, List<UUID>> byTeam() {
        return pairs().stream()
                .collect(Collectors.groupingBy(Pair::team, Collectors.mapping(Pair::person, Collectors.toList())));
    }

    void insert(TeamId id, String key, Names names, @Nullable UUID schedule, Instant now) {
        try {
            sql.sql("""
                            insert into staff.team (id, key, name_ru, name_en, schedule_id, created_at)
                            values (:id, :key, :ru, :en, :schedule, :now)
                            """)
                    .param("id", id.value())
                    .param("key", key)
                    .param("ru", names.ru())
                    .param("en", names.en())
                    .param("schedule", schedule, Types.OTHER)
                    .param("now", Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw io.otklik.platform.Problem.conflict("key-taken").field("key");
        }
    }

    void update(TeamId id, Names names, @Nullable UUID schedule) {
        sql.sql("update staff.team set name_ru = :ru, name_en = :en, schedule_id = :schedule where id = :id")
                .param("id", id.value())
                .param("ru", names.ru())
                .param("en", names.en())
                .param("schedule", schedule, Types.OTHER)
                .update();
    }

    void setTeams(OperatorId person, Set<UUID> teams) {
        sql.sql("delete from staff.membership where person_id = :person and team_id <> all(:teams)")
                .param("person", person.value())
                .param("teams", teams.toArray(UUID[]::new))
                .update();
        sql.sql("""
                        insert into staff.membership (person_id, team_id) select :person, unnest(:teams::uuid[])
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("teams", teams.toArray(UUID[]::new))
                .update();
    }

    void setMembers(TeamId team, Set<UUID> people) {
        sql.sql("delete from staff.membership where team_id = :team and person_id <> all(:people)")
                .param("team", team.value())
                .param("people", people.toArray(UUID[]::new))
                .update();
        sql.sql("""
                        insert into staff.membership (person_id, team_id) select unnest(:people::uuid[]), :team
                        on conflict do nothing
                        """)
                .param("team", team.value())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    private record Pair(UUID person, UUID team) {}

    private List<Pair> pairs() {
        return sql.sql("select person_id as person, team_id as team from staff.membership order by 1, 2")
                .query(Pair.class)
                .list();
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        var team = new Team(
                new TeamId(row.getObject("id", UUID.class)),
                row.getString("key"),
                new Names(row.getString("name_ru"), row.getString("name_en")));
        return new Kept(team, row.getObject("schedule_id", UUID.class));
    }
}
