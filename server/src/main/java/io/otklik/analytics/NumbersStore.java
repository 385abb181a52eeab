package io.otklik.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts and measures conversations, all metrics of one moment with one statement.
@Repository
class NumbersStore {

    private final JdbcClient sql;

    NumbersStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// All metrics of a moment.
    Map<Metric, Measured> whole(Moment moment, Scope scope) {
        var metrics = Metric.by(moment);
        return scope.in(sql.sql("select " + Measured.columns(metrics) + " from " + moment.conversations()
                        + scope.where(moment)))
                .query((row, _) -> Measured.read(metrics, row))
                .single();
    }

    /// The same for each chain, reason or mark, those with most conversations first; null has none.
    Map<@Nullable String, Map<Metric, Measured>> bySubject(Moment moment, Scope scope) {
        var metrics = Metric.by(moment);
        var found = new LinkedHashMap<@Nullable String, Map<Metric, Measured>>();
        scope.in(sql.sql("select " + moment.subject() + " as subject, " + Measured.columns(metrics) + " from "
                        + moment.subjects() + scope.where(moment) + " group by 1 order by count(*) desc, 1"))
                .query(row -> {
                    found.put(row.getString("subject"), Measured.read(metrics, row));
                });
        return found;
    }

    /// All metrics of a moment for each day of the period that has any. The days begin where the program says,
    /// whatever the database holds for the time zone. They are parsed once, as a query of their own: a mere
    /// cast would be done again for every row.
    Map<LocalDate, Map<Metric, Measured>> byDay(Moment moment, Scope scope) {
        var metrics = Metric.by(moment);
        var first = scope.period().first();
        var found = new HashMap<LocalDate, Map<Metric, Measured>>();
        scope.in(sql.sql("select width_bucket(" + moment.column() + ", (select :starts::timestamptz[])) as day, "
                        + Measured.columns(metrics) + " from " + moment.conversations() + scope.where(moment)
                        + " group by 1"))
                .param("starts", starts(scope.period()))
                .query(row -> {
                    found.put(first.plusDays(row.getInt("day") - 1), Measured.read(metrics, row));
                });
        return found;
    }

    private static String[] starts(Period period) {
        return period.days()
                .map(day -> day.atStartOfDay(period.zone()).toInstant().toString())
                .toArray(String[]::new);
    }

    /// Since when there is anything to count.
    Optional<Instant> since() {
        return sql.sql("select started_at from analytics.conversation_fact where not spam order by started_at limit 1")
                .query((row, _) -> row.getTimestamp("started_at").toInstant())
                .optional();
    }
}
