package io.otklik.robot;

import io.otklik.platform.OperatorId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of runs.
@Repository
class RunStore {

    private static final String RUN = """
            select id, robot, operation, conversation_id, turn, call_id, idempotency_key, input, status, ticket, attempts,
                   maybe_done, output, error, returned_at, created_at, approved, task, later_answer, later_until, progress
              from robot.run
            """;

    private final JdbcClient sql;

    RunStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @return the run under the call's key, locked: the new one, or the one that is there already
    Run insert(RunId id, Call call, Instant now) {
        sql.sql("""
                insert into robot.run (id, robot, operation, conversation_id, turn, call_id, idempotency_key, input, told,
                       status, created_at)
                values (:id, :robot, :operation, :conversation, :turn, :call, :key, :input::jsonb, :told::jsonb, 'queued', :now)
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
                .param("told", OutcomeCodec.told(call.told()))
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

    Optional<Run> find(RunId id) {
        return sql.sql(RUN + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> run(row))
                .optional();
    }

    boolean awaitsOthers(UUID conversation, String callId) {
        return sql.sql("""
                select exists (select from robot.run where conversation_id = :conversation and call_id = :call
                                  and status in ('waiting-approval', 'waiting-answer'))
                """)
                .param("conversation", conversation)
                .param("call", callId)
                .query(Boolean.class)
                .single();
    }

    /// What a task is to do: its values, and as far as known how a person reads them.
    record Wanted(Map<String, Object> inputs, Map<String, Title> told) {
        static final Wanted NOTHING = new Wanted(Map.of(), Map.of());
    }

    Map<UUID, Wanted> wanted(Collection<UUID> ids) {
        var found = new HashMap<UUID, Wanted>();
        sql.sql("select id, input, told from robot.run where id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var wanted = new Wanted(
                            OutcomeCodec.input(row.getString("input")), OutcomeCodec.told(row.getString("told")));
                    found.put(row.getObject("id", UUID.class), wanted);
                });
        return found;
    }

    /// Another call asks for the same task; the outcome goes to it, under a new ticket.
    void ask(RunId id, Call call, Run.Status status, boolean afresh) {
        sql.sql("""
                update robot.run
                   set turn = :turn, call_id = :call, status = :status, ticket = ticket + 1, returned_at = null,
                       attempts = case when :afresh then 0 else attempts end,
                       task = case when :afresh then null else task end,
                       later_answer = case when :afresh then null else later_answer end,
                       later_until = case when :afresh then null else later_until end
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

    /// It waits for its turn, under the next ticket.
    void postpone(RunId id, Instant nextAt, boolean counted) {
        sql.sql("""
                update robot.run
                   set status = 'queued', ticket = ticket + 1, next_at = :next,
                       attempts = attempts + case when :counted then 1 else 0 end
                 where id = :id
                """)
                .param("next", Timestamp.from(nextAt))
                .param("counted", counted)
                .param("id", id.value())
                .update();
    }

    void askSomebody(RunId id, Instant until) {
        sql.sql("update robot.run set status = 'waiting-approval', later_until = :until where id = :id")
                .param("until", Timestamp.from(until))
                .param("id", id.value())
                .update();
    }

    /// A person has allowed it or not; what was allowed goes on under the next ticket.
    void decide(RunId id, boolean allow, @Nullable String reason, OperatorId by, Instant now) {
        sql.sql("""
                update robot.run
                   set approved = :allow, approval_reason = :reason, approved_by = :by, approved_at = :now,
                       status = 'queued', ticket = ticket + 1, later_until = null
                 where id = :id
                """)
                .param("allow", allow)
                .param("reason", reason)
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /// How many other tasks are with this robot's system right now.
    int others(Run run) {
        return sql.sql("select count(*) from robot.run where robot = :robot and status = 'running' and id <> :id")
                .param("robot", run.robot())
                .param("id", run.id().value())
                .query(Integer.class)
                .single();
    }

    /// One attempt, for the log.
    void note(UUID id, Run run, Try one) {
        sql.sql("""
                insert into robot.try (id, run_id, attempt, at, millis, status, failure)
                values (:id, :run, :attempt, :at, :millis, :status, :failure)
                """)
                .param("id", id)
                .param("run", run.id().value())
                .param("attempt", run.attempts())
                .param("at", Timestamp.from(one.at()))
                .param("millis", one.millis())
                .param("status", one.status(), Types.INTEGER)
                .param("failure", one.failure())
                .update();
    }

    void cost(RunId id, Definition.Cost cost) {
        sql.sql("update robot.run set cost = :amount, currency = :currency where id = :id")
                .param("amount", new BigDecimal(cost.amount()))
                .param("currency", cost.currency())
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
                row.getTimestamp("created_at").toInstant(),
                row.getObject("approved", Boolean.class),
                row.getString("task"),
                row.getBytes("later_answer"),
                instant(row, "later_until"),
                row.getString("progress"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
