package io.otklik.robot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of runs.
@Repository
class RunStore {

    /// What staff see of a run.
    record Line(
            UUID id,
            String robot,
            @Nullable Title robotTitle,
            String operation,
            @Nullable Title title,
            String status,
            int attempts,
            @Nullable String error,
            @Nullable Instant nextAt,
            Instant createdAt,
            @Nullable Instant endedAt) {}

    private static final String RUN = """
            select id, robot, operation, conversation_id, turn, call_id, idempotency_key, input, status, ticket, attempts,
                   maybe_done, output, error, returned_at, created_at
              from robot.run
            """;

    private final JdbcClient sql;

    RunStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @return the run under the call's key, locked: the new one, or the one that is there already
    Run insert(RunId id, Call call, Instant now) {
        sql.sql("""
                insert into robot.run (id, robot, operation, conversation_id, turn, call_id, idempotency_key, input, status,
                       created_at)
                values (:id, :robot, :operation, :conversation, :turn, :call, :key, :input::jsonb, 'queued', :now)
                on conflict (idempotency_key) do nothing
                """)
                .param("id", id.value())
                .param("robot", call.robot())
                .param("operation", call.operation())
                .param("conversation", call.conversation())
                .param("turn", call.turn())
                .param("call", call.callId())
                .param("key", call.idempotencyKey())
                .param("input", OutcomeCodec.json(call.inputs()))
                .param("now", Timestamp.from(now))
                .update();
        return sql.sql(RUN + " where idempotency_key = :key for update")
                .param("key", call.idempotencyKey())
                .query((row, _) -> run(row))
                .single();
    }

    Optional<Run> lock(RunId id) {
        return sql.sql(RUN + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> run(row))
                .optional();
    }

    /// Another call asks for the same task; the outcome goes to it, under a new ticket.
    void ask(RunId id, Call call, Run.Status status, boolean afresh) {
        sql.sql("""
                update robot.run
                   set turn = :turn, call_id = :call, status = :status, ticket = ticket + 1, returned_at = null,
                       attempts = case when :afresh then 0 else attempts end
                 where id = :id
                """)
                .param("turn", call.turn())
                .param("call", call.callId())
                .param("status", status.code())
                .param("afresh", afresh)
                .param("id", id.value())
                .update();
    }

    /// The task goes on as it is; only its outcome goes to another call.
    void redirect(RunId id, Call call) {
        sql.sql("update robot.run set turn = :turn, call_id = :call where id = :id")
                .param("turn", call.turn())
                .param("call", call.callId())
                .param("id", id.value())
                .update();
    }

    void begin(RunId id, int attempt, boolean maybeDone, Instant now) {
        sql.sql("""
                update robot.run
                   set status = 'running', attempts = :attempt, maybe_done = :maybe, next_at = null,
                       began_at = coalesce(began_at, :now)
                 where id = :id
                """)
                .param("attempt", attempt)
                .param("maybe", maybeDone)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    void again(RunId id, boolean maybeDone, Failure reason, Instant nextAt) {
        sql.sql("""
                update robot.run
                   set status = 'queued', ticket = ticket + 1, maybe_done = :maybe, error = :error, next_at = :next
                 where id = :id
                """)
                .param("maybe", maybeDone)
                .param("error", reason.code())
                .param("next", Timestamp.from(nextAt))
                .param("id", id.value())
                .update();
    }

    void end(RunId id, Outcome outcome, Instant now) {
        sql.sql("""
                update robot.run
                   set status = :status, output = :output::jsonb, error = :error, next_at = null, ended_at = :now
                 where id = :id
                """)
                .param("status", Run.Status.of(outcome).code())
                .param("output", OutcomeCodec.output(outcome))
                .param("error", OutcomeCodec.error(outcome))
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    void returned(RunId id, Instant now) {
        sql.sql("update robot.run set returned_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /// Whether a task of this robot is not over.
    boolean open(String robot) {
        return sql.sql("""
                select exists (select 1 from robot.run
                                where robot = :robot
                                  and status in ('queued', 'running', 'waiting-approval', 'waiting-answer'))
                """).param("robot", robot).query(Boolean.class).single();
    }

    Map<UUID, Outcome> outcomes(Collection<UUID> conversations) {
        var found = new HashMap<UUID, Outcome>();
        sql.sql(
                        RUN
                                + " where conversation_id = any (:ids::uuid[]) and status in ('done', 'refused', 'failed', 'unsure')")
                .param("ids", conversations.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var run = run(row);
                    if (run.outcome() != null) found.put(run.id().value(), run.outcome());
                });
        return found;
    }

    List<Line> of(UUID conversation) {
        return sql.sql("""
                select r.id, r.robot, c.definition -> 'title' ->> 'ru' as robot_ru,
                       c.definition -> 'title' ->> 'en' as robot_en,
                       c.definition -> 'operations' -> r.operation -> 'title' ->> 'ru' as title_ru,
                       c.definition -> 'operations' -> r.operation -> 'title' ->> 'en' as title_en, r.operation, r.status, r.attempts, r.error, r.next_at, r.created_at, r.ended_at
                  from robot.run r
                  left join robot.connector c on c.name = r.robot
                 where r.conversation_id = :conversation
                 order by r.created_at desc, r.id desc limit 200
                """)
                .param("conversation", conversation)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("robot"),
                        title(row, "robot"),
                        row.getString("operation"),
                        title(row, "title"),
                        row.getString("status"),
                        row.getInt("attempts"),
                        row.getString("error"),
                        instant(row, "next_at"),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row, "ended_at")))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        var status = Run.Status.ofCode(row.getString("status"));
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                row.getString("robot"),
                row.getString("operation"),
                row.getObject("conversation_id", UUID.class),
                row.getInt("turn"),
                row.getString("call_id"),
                row.getString("idempotency_key"),
                OutcomeCodec.input(row.getString("input")),
                status,
                row.getInt("ticket"),
                row.getInt("attempts"),
                row.getBoolean("maybe_done"),
                OutcomeCodec.outcome(status, row.getString("output"), row.getString("error")),
                row.getTimestamp("returned_at") != null,
                row.getTimestamp("created_at").toInstant());
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
