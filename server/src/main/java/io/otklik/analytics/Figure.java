package io.otklik.analytics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One number of a report. Its key and subject name the list it was counted from.
///
/// @param subject  which chain, reason or mark; absent = all of them
/// @param name     the subject in words
/// @param previous of the period it is compared with
record Figure(
        String key, @Nullable String subject, @Nullable String name, Unit unit, Value now, Value previous) {

    enum Unit {
        COUNT,
        SHARE,
        TIME;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param count the conversations counted, that is, the length of the list
    /// @param n     those they are a part of; for counts and times the same
    /// @param value what to show: the count, a part of 1, or the median in seconds; absent if there is
    ///              nothing to tell
    /// @param p90   nine of ten took no longer; only for times
    record Value(
            long count,
            long n,
            @Nullable Double value,
            @Nullable Double p90) {}
}
