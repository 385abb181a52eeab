package io.otklik.analytics;

import io.otklik.analytics.BehindStore.Mark;
import io.otklik.analytics.BehindStore.Wanted;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a caller asks of reports, parsed.
final class Asked {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,17})_([0-9a-f-]{36})");
    private static final int WEEK = 7;

    private Asked() {}

    /// The last seven days, unless both ends of a period are given.
    static Scope scope(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID team, ZoneId zone, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(WEEK - 1) : from;
        return new Scope(Period.of(first, last, zone), team);
    }

    /// @param compared whether the period is meant that this one is compared with
    static Wanted wanted(String metric, @Nullable String subject, boolean compared, Scope scope, Clock clock) {
        var known = Metric.of(metric)
                .orElseThrow(() -> Problem.bad("wrong-value").field("metric").with("metric"));
        if (subject != null && subject.length() > Limits.NAME_CHARS)
            throw Problem.bad("wrong-value").field("subject").with("subject");
        var period = compared ? scope.period().before(clock.instant()) : scope.period();
        return new Wanted(known, subject == null || subject.isEmpty() ? null : subject, scope.over(period));
    }

    static @Nullable Mark mark(@Nullable String cursor) {
        if (cursor == null) return null;
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) throw Problem.bad("bad-cursor").field("after");
        try {
            return new Mark(Long.parseLong(parts.group(1)), UUID.fromString(parts.group(2)));
        } catch (IllegalArgumentException e) {
            throw Problem.bad("bad-cursor").field("after");
        }
    }

    static String cursor(BehindStore.Found last) {
        return last.rank() + "_" + last.conversation();
    }
}
