package io.otklik.analytics;

import io.otklik.platform.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/// Whole days by the company's clock.
///
/// @param first the first day
/// @param last  the last day, itself included
/// @param from  when the first day begins
/// @param to    when it is over; for a compared period perhaps earlier, see [#before(Instant)]
record Period(LocalDate first, LocalDate last, Instant from, Instant to, ZoneId zone) {

    static final int LONGEST_DAYS = 731;

    /// @throws Problem `bad-period`
    static Period of(LocalDate first, LocalDate last, ZoneId zone) {
        var sane = first.getYear() >= 2000 && last.getYear() < 2200;
        if (!sane || last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS)
            throw Problem.bad("bad-period").field("from").with(LONGEST_DAYS);
        return new Period(first, last, start(first, zone), start(last.plusDays(1), zone), zone);
    }

    /// As many days just before. If this period still goes on, those days end at the same hour as now: half
    /// a day is
    /// never compared with a whole one.
    Period before(Instant now) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        var earlier = of(first.minusDays(days), last.minusDays(days), zone);
        if (!now.isBefore(to) || now.isBefore(from)) return earlier;
        var sameHour = now.atZone(zone).minusDays(days).toInstant();
        return new Period(earlier.first, earlier.last, earlier.from, sameHour, zone);
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
