package io.otklik.analytics;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// In which order the conversations behind a number are listed, and how to go on after one of them.
///
/// @param column   what they are ordered by
/// @param measured whether that is a number rather than a time
record Order(String column, boolean measured, boolean rising) {

    static Order of(Metric metric) {
        var moment = metric.moment().column();
        return metric.measure()
                .map(measure -> new Order(measure, true, false))
                .orElse(new Order(moment, false, metric == Metric.WAITING));
    }

    String by() {
        var way = rising ? "" : " desc";
        return " order by " + column + way + ", f.conversation_id" + way;
    }

    String after() {
        return " and (" + column + ", f.conversation_id) " + (rising ? ">" : "<") + " (:rank, :conversation)";
    }

    /// The place of a row, as its cursor keeps it.
    long rank(Instant at, @Nullable Double measure) {
        return measured && measure != null ? measure.longValue() : ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /// The place again, as a statement takes it.
    Object rank(long rank) {
        return measured ? (Object) rank : Timestamp.from(Instant.EPOCH.plus(rank, ChronoUnit.MICROS));
    }
}
