package io.otklik.bot.statistics;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Problem;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which conversations are counted: of this scenario, of one of its versions or of all, that came to a step in these
/// whole days by the company's clock.
record Scope(ScenarioId scenario, @Nullable Integer version, Instant from, Instant to, Instant now) {

    private static final int LONGEST_DAYS = 731;
    private static final int USUAL_DAYS = 30;

    static final String FACTS = """
              from bot.step_fact f
              join bot.version v on v.id = f.version_id
              join bot.footprint p on p.conversation_id = f.conversation_id
             where v.scenario_id = :scenario and (:version::int is null or v.number = :version)
               and f.entered_at >= :from and f.entered_at < :to
            """;

    /// She left here, and neither came back within a day nor had done what she came for.
    static final String LOST = """
            (p.version_id = f.version_id and p.step = f.step and not p.done
             and (p.ended = 'unresolved' or p.ended is null and p.last_at < :now::timestamptz - interval '24 hours'))
            """;

    /// The last thirty days, unless the ends of a period are given.
    ///
    /// @throws Problem `bad-period`
    static Scope of(
            ScenarioId scenario,
            @Nullable Integer version,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            ZoneId zone,
            Clock clock) {
        var now = clock.instant();
        var last = to == null ? LocalDate.ofInstant(now, zone) : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        var sane = first.getYear() >= 2000 && last.getYear() < 2200;
        if (!sane || last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS)
            throw Problem.bad("bad-period").field("from").with(LONGEST_DAYS);
        var begins = first.atStartOfDay(zone).toInstant();
        return new Scope(
                scenario, version, begins, last.plusDays(1).atStartOfDay(zone).toInstant(), now);
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("scenario", scenario.value())
                .param("version", version, Types.INTEGER)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("now", Timestamp.from(now));
    }
}
