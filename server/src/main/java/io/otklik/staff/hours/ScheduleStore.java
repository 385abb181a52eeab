package io.otklik.staff.hours;

import io.otklik.platform.TeamId;
import io.otklik.staff.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of schedules.
@Component
public class ScheduleStore {

    private static final TypeReference<Map<LocalDate, List<Span>>> DATES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    ScheduleStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Schedule> all() {
        return sql.sql(SELECT + " order by s.name_ru, s.id")
                .query(this::schedule)
                .list();
    }

    Optional<Schedule> find(UUID id) {
        return sql.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query(this::schedule)
                .optional();
    }

    /// Empty for a team without a schedule: it is always there.
    public Optional<WorkingHours> of(TeamId team) {
        return sql.sql(SELECT + " join staff.team t on t.schedule_id = s.id where t.id = :team")
                .param("team", team.value())
                .query(this::schedule)
                .optional()
                .map(Schedule::hours);
    }

    void insert(Schedule schedule, Instant now) {
        write("""
                insert into staff.schedule (id, name_ru, name_en, time_zone, week, exceptions, created_at)
                values (:id, :ru, :en, :zone, :week::jsonb, :exceptions::jsonb, :now)
                """, schedule).param("now", Timestamp.from(now)).update();
    }

    void update(Schedule schedule) {
        write("""
                update staff.schedule
                   set name_ru = :ru, name_en = :en, time_zone = :zone,
                       week = :week::jsonb, exceptions = :exceptions::jsonb
                 where id = :id
                """, schedule).update();
    }

    void delete(UUID id) {
        sql.sql("delete from staff.schedule where id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec write(String statement, Schedule schedule) {
        var hours = schedule.hours();
        return sql.sql(statement)
                .param("id", schedule.id())
                .param("ru", schedule.names().ru())
                .param("en", schedule.names().en())
                .param("zone", hours.zone().getId())
                .param("week", json.writeValueAsString(Week.of(hours.week())))
                .param("exceptions", json.writeValueAsString(new TreeMap<>(hours.exceptions())));
    }

    private static final String SELECT =
            "select s.id, s.name_ru, s.name_en, s.time_zone, s.week, s.exceptions from staff.schedule s";

    private Schedule schedule(ResultSet row, int number) throws SQLException {
        var hours = new WorkingHours(
                ZoneId.of(row.getString("time_zone")),
                json.readValue(row.getString("week"), Week.class).days(),
                json.readValue(row.getString("exceptions"), DATES));
        var names = new Names(row.getString("name_ru"), row.getString("name_en"));
        return new Schedule(row.getObject("id", UUID.class), names, hours);
    }
}
