package io.otklik.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of reports.
///
/// @param since   when the first conversation that can be counted began; absent while there is none
/// @param freshAt until when everything that happened is counted
record Overview(
        Days period, Days compared, @Nullable Instant since, Instant freshAt, List<Figure> figures, List<Day> days) {

    /// @param to       the last day
    /// @param endsAt   when it is over, or until when it is compared
    record Days(LocalDate from, LocalDate to, String zone, Instant startsAt, Instant endsAt) {

        static Days of(Period period) {
            return new Days(period.first(), period.last(), period.zone().getId(), period.from(), period.to());
        }
    }

    /// One day of the company.
    ///
    /// @param p50 median of the first response in seconds
    record Day(
            LocalDate day,
            long bot,
            long people,
            long silent,
            long answered,
            @Nullable Double p50,
            @Nullable Double p90) {}
}
