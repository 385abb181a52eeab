package io.otklik.analytics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The conversations behind a number: the same condition, row by row.
@Repository
class BehindStore {

    private final JdbcClient sql;

    BehindStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// Which list: a metric, perhaps of one chain, reason or mark only.
    record Wanted(Metric metric, @Nullable String subject, Scope scope) {

        String from() {
            var moment = metric.moment();
            var tables = subject == null ? moment.conversations() : moment.subjects();
            var chosen = subject == null ? "" : " and " + moment.subject() + " = :subject";
            return " from " + tables + Scope.where(moment) + " and " + metric.condition() + chosen;
        }

        JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
            return subject == null ? scope.in(statement) : scope.in(statement).param("subject", subject);
        }
    }

    /// One conversation of a list.
    ///
    /// @param at      the moment by which it counts
    /// @param measure what was measured on it, in seconds or marks
    record Found(
            UUID conversation,
            Instant at,
            @Nullable Double measure,
            @Nullable UUID team,
            long rank) {}

    /// Where a page ended: rank and conversation of its last row.
    record Mark(long rank, UUID conversation) {

        static final Mark TOP = new Mark(Long.MAX_VALUE, new UUID(-1, -1));
    }

    /// What was measured comes first where it is largest, who waits longest first, everything else newest
    /// first.
    List<Found> page(Wanted wanted, Mark after, int limit) {
        var at = wanted.metric().moment().column();
        var micros = "(extract(epoch from " + at + ") * 1000000)::bigint";
        var measure = wanted.metric().measure();
        var rank = wanted.metric() == Metric.WAITING
                ? "-" + micros
                : measure.map(size -> "(" + size + ")::bigint").orElse(micros);
        return wanted.in(sql.sql("select * from (select f.conversation_id, " + at + " as at, "
                        + measure.orElse("null::numeric") + " as measure, f.team_id, " + rank + " as rank"
                        + wanted.from() + ") x where (rank, conversation_id) < (:rank, :conversation)"
                        + " order by rank desc, conversation_id desc limit :limit"))
                .param("rank", after.rank())
                .param("conversation", after.conversation())
                .param("limit", limit)
                .query((row, _) -> new Found(
                        row.getObject("conversation_id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        Measured.number(row, "measure"),
                        row.getObject("team_id", UUID.class),
                        row.getLong("rank")))
                .list();
    }

    long count(Wanted wanted) {
        return wanted.in(sql.sql("select count(*)" + wanted.from()))
                .query(Long.class)
                .single();
    }
}
