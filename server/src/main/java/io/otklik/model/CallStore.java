package io.otklik.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Ids;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The log of questions: what they were for and what they cost.
@Repository
class CallStore {

    static final String RUNNING = "running";

    /// Longer than a year, so that a month can be held against the same one of the year before.
    private static final Duration KEPT = Duration.ofDays(400);

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    CallStore(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            Instant at,
            String use,
            String model,
            int tokensIn,
            int tokensOut,
            BigDecimal cost,
            String currency,
            @Nullable Integer millis,
            int attempts,
            String outcome) {}

    /// How much was asked and paid since a moment, in one currency.
    record Sum(int calls, BigDecimal cost) {}

    UUID begin(Use use, Setup setup, int tokensIn, int tokensOut) {
        forgetOld();
        var id = ids.next();
        sql.sql("""
                insert into model.call (id, at, use, model, tokens_in, tokens_out, cost, currency, outcome)
                values (:id, :at, :use, :model, :in, :out, :cost, :currency, :outcome)
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("use", use.code())
                .param("model", setup.name())
                .param("in", tokensIn)
                .param("out", tokensOut)
                .param("cost", setup.cost(tokensIn, tokensOut))
                .param("currency", setup.currency())
                .param("outcome", RUNNING)
                .update();
        return id;
    }

    private void forgetOld() {
        sql.sql("delete from model.call where at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    void end(UUID id, Ended ended, BigDecimal cost, int millis) {
        sql.sql("""
                update model.call set tokens_in = :in, tokens_out = :out, cost = :cost, millis = :millis, attempts = :attempts,
                       outcome = :outcome where id = :id
                """)
                .param("id", id)
                .param("in", ended.tokensIn())
                .param("out", ended.tokensOut())
                .param("cost", cost)
                .param("millis", millis)
                .param("attempts", ended.attempts())
                .param("outcome", ended.outcome())
                .update();
    }

    Sum since(Instant since, Part part, String currency) {
        return sql.sql("""
                select count(*) as calls, coalesce(sum(cost), 0) as cost from model.call
                 where at >= :since and currency = :currency and use = any(:uses)
                """)
                .param("since", Timestamp.from(since))
                .param("currency", currency)
                .param("uses", part.uses().stream().map(Use::code).toArray(String[]::new))
                .query(Sum.class)
                .single();
    }

    /// Those before one of them, the newest first.
    List<Line> page(@Nullable UUID before, int most) {
        return sql.sql("""
                select id, at, use, model, tokens_in, tokens_out, cost, currency, millis, attempts, outcome from model.call
                 where :before::uuid is null or (at, id) < (select c.at, c.id from model.call c where c.id = :before::uuid)
                 order by at desc, id desc limit :most
                """)
                .param("before", before == null ? null : before.toString())
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("use"),
                        row.getString("model"),
                        row.getInt("tokens_in"),
                        row.getInt("tokens_out"),
                        row.getBigDecimal("cost"),
                        row.getString("currency"),
                        row.getObject("millis", Integer.class),
                        row.getInt("attempts"),
                        row.getString("outcome")))
                .list();
    }
}
