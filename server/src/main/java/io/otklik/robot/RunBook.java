package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Runs as staff read them.
@Repository
class RunBook {

    /// What staff see of a run.
    record Line(
            UUID id,
            UUID conversation,
            String robot,
            @Nullable Title robotTitle,
            String operation,
            @Nullable Title title,
            String status,
            int attempts,
            @Nullable String error,
            @Nullable Instant nextAt,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable Instant until,
            Figures.@Nullable Spent cost) {

        @Nullable
        Long millis() {
            return endedAt == null ? null : Duration.between(createdAt, endedAt).toMillis();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tried(
            int attempt,
            Instant at,
            int millis,
            @Nullable Integer status,
            @Nullable String failure) {}

    record Decided(UUID by, boolean allowed, @Nullable String reason, Instant at) {}

    private static final String LINE = """
            select r.id, r.conversation_id, r.robot, c.definition -> 'title' ->> 'ru' as robot_ru,
                   c.definition -> 'title' ->> 'en' as robot_en,
                   c.definition -> 'operations' -> r.operation -> 'title' ->> 'ru' as title_ru,
                   c.definition -> 'operations' -> r.operation -> 'title' ->> 'en' as title_en, r.operation, r.status,
                   r.attempts, r.error, r.next_at, r.created_at, r.ended_at, r.later_until, r.cost, r.currency
              from robot.run r
              left join robot.connector c on c.name = r.robot
            """;

    private final JdbcClient sql;

    RunBook(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> of(UUID conversation) {
        return sql.sql(LINE
                        + " where r.conversation_id = :conversation order by r.created_at desc, r.id desc limit 200")
                .param("conversation", conversation)
                .query((row, _) -> line(row))
                .list();
    }

    /// The newest first.
    ///
    /// @param after the last one of the page before
    List<Line> of(String robot, @Nullable UUID after, int limit, @Nullable String status, @Nullable String operation) {
        return sql.sql(LINE + """
                 where r.robot = :robot and (cast(:after as uuid) is null or r.id < :after)
                   and (cast(:status as text) is null or r.status = :status)
                   and (cast(:operation as text) is null or r.operation = :operation)
                 order by r.id desc limit :limit
                """)
                .param("robot", robot)
                .param("after", after, Types.OTHER)
                .param("status", status, Types.VARCHAR)
                .param("operation", operation, Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /// Those that wait for a person, the oldest first.
    List<Line> waiting(@Nullable UUID after, int limit) {
        return sql.sql(LINE + """
                 where r.status = 'waiting-approval' and (cast(:after as uuid) is null or r.id > :after)
                 order by r.id limit :limit
                """)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    Optional<Line> find(RunId id) {
        return sql.sql(LINE + " where r.id = :id")
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional();
    }

    List<Tried> tries(RunId id) {
        return sql.sql(
                        "select attempt, at, millis, status, failure from robot.try where run_id = :id order by id limit 500")
                .param("id", id.value())
                .query((row, _) -> new Tried(
                        row.getInt("attempt"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("millis"),
                        row.getObject("status", Integer.class),
                        row.getString("failure")))
                .list();
    }

    Optional<Decided> decision(RunId id) {
        return sql.sql("""
                select approved_by, approved, approval_reason, approved_at from robot.run
                 where id = :id and approved is not null
                """)
                .param("id", id.value())
                .query((row, _) -> new Decided(
                        row.getObject("approved_by", UUID.class),
                        row.getBoolean("approved"),
                        row.getString("approval_reason"),
                        row.getTimestamp("approved_at").toInstant()))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        var cost = row.getBigDecimal("cost");
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getString("robot"),
                title(row, "robot"),
                row.getString("operation"),
                title(row, "title"),
                row.getString("status"),
                row.getInt("attempts"),
                row.getString("error"),
                instant(row, "next_at"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "ended_at"),
                instant(row, "later_until"),
                spent(cost, row.getString("currency")));
    }

    private static Figures.@Nullable Spent spent(@Nullable BigDecimal cost, String currency) {
        return cost == null ? null : Figures.spent(cost, currency);
    }

    private static @Nullable Title title(ResultSet row, String column) throws SQLException {
        var ru = row.getString(column + "_ru");
        return ru == null ? null : new Title(ru, row.getString(column + "_en"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
