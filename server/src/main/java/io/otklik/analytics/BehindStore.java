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
            return " from " + tables + scope.where(moment) + " and " + metric.condition() + chosen;
        }

        JdbcClient.StatementSpec in(JdbcClient.StatementSpec statement) {
            return subject == null ? scope.in(statement) : scope.in(statement).param("subject", subject);
        }
    }

    /// One conversation of a list.
    ///
    /// @param at      the moment by which it counts
    /// @param measure what was measured on it, in seconds or marks
    /// @param rank    by what the list is ordered
    record Found(
            UUID conversation,
            Instant at,
            @Nullable Double measure,
            @Nullable UUID team,
            long rank) {}

    /// Where a page ended: rank and conversation of its last row.
    record Mark(long rank, UUID conversation) {}

    /// What was measured comes first where it is largest; who waits, where the wait is longest; all else
    /// newest
    /// first.
    ///
    /// @param after null for the first page
    List<Found> page(Wanted wanted, @Nullable Mark after, int limit) {
        var order = Order.of(wanted.metric());
        var statement = wanted.in(sql.sql(
                        "select f.conversation_id, " + wanted.metric().moment().column()
                                + " as at, " + wanted.metric().measure().orElse("null::int") + " as measure, f.team_id"
                                + wanted.from() + (after == null ? "" : order.after()) + order.by() + " limit :limit"))
                .param("limit", limit);
        if (after != null)
            statement = statement.param("rank", order.rank(after.rank())).param("conversation", after.conversation());
        return statement
                .query((row, _) -> {
                    var at = row.getTimestamp("at").toInstant();
                    var measure = Measured.number(row, "measure");
                    return new Found(
                            row.getObject("conversation_id", UUID.class),
                            at,
                            measure,
                            row.getObject("team_id", UUID.class),
                            order.rank(at, measure));
                })
                .list();
    }

    long count(Wanted wanted) {
        return wanted.in(sql.sql("select count(*)" + wanted.from()))
                .query(Long.class)
                .single();
    }
}
