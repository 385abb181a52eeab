package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.secrets.Secrets;
import io.otklik.platform.secrets.TokenHash;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of long tasks: what they are called over there, where their answer may come in, and what came.
@Repository
class LaterStore {

    private final JdbcClient sql;
    private final Secrets secrets;
    private final Ids ids;

    LaterStore(JdbcClient sql, Secrets secrets, Ids ids) {
        this.sql = sql;
        this.secrets = secrets;
        this.ids = ids;
    }

    /// The token of a run's callback address: the same for every attempt, so that a repetition is one.
    String token(RunId id) {
        var sealed = sql.sql("select callback from robot.run where id = :id")
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .single();
        return sealed.map(it -> secrets.open(it, purpose(id))).orElseGet(() -> made(id));
    }

    private String made(RunId id) {
        var token = ids.secret() + ids.secret();
        sql.sql("update robot.run set callback = :sealed, callback_hash = :hash where id = :id")
                .param("sealed", secrets.seal(token, purpose(id)))
                .param("hash", TokenHash.of(token))
                .param("id", id.value())
                .update();
        return token;
    }

    Optional<RunId> byToken(String token) {
        return sql.sql("select id from robot.run where callback_hash = :hash")
                .param("hash", TokenHash.of(token))
                .query((row, _) -> new RunId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// The other system has taken the task; from now on it is followed under the next ticket.
    void taken(RunId id, String task, Instant until) {
        sql.sql("""
                update robot.run
                   set status = 'waiting-answer', task = :task, later_until = :until, maybe_done = true, error = null,
                       ticket = ticket + 1
                 where id = :id
                """)
                .param("task", task)
                .param("until", Timestamp.from(until))
                .param("id", id.value())
                .update();
    }

    /// It is looked at again, under the next ticket.
    void goOn(RunId id, Instant nextAt) {
        sql.sql("""
                update robot.run set status = 'waiting-answer', next_at = :next, ticket = ticket + 1 where id = :id
                """)
                .param("next", Timestamp.from(nextAt))
                .param("id", id.value())
                .update();
    }

    void answered(RunId id, byte[] body) {
        sql.sql("update robot.run set later_answer = :body where id = :id")
                .param("body", body)
                .param("id", id.value())
                .update();
    }

    void progress(RunId id, String progress) {
        sql.sql("update robot.run set progress = :progress where id = :id")
                .param("progress", progress)
                .param("id", id.value())
                .update();
    }

    private static String purpose(RunId id) {
        return "robot-callback:" + id;
    }
}
