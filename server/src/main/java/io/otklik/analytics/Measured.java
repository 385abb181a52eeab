package io.otklik.analytics;

import io.otklik.analytics.Figure.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How many conversations a metric counts, and what is measured on them.
///
/// @param p50 the median; absent where nothing was measured
record Measured(long count, @Nullable Double p50, @Nullable Double p90) {

    static final Measured NONE = new Measured(0, null, null);

    /// The columns that count metrics, for [#read].
    static String columns(List<Metric> metrics) {
        return metrics.stream().map(Measured::columns).collect(Collectors.joining(", "));
    }

    private static String columns(Metric metric) {
        var count = "count(*) filter (where %s) as %s_n".formatted(metric.condition(), metric.name());
        return timed(metric)
                .map(time -> count + ", " + percentiles(time, metric))
                .orElse(count);
    }

    private static String percentiles(String time, Metric metric) {
        return "percentile_disc(array[0.5, 0.9]) within group (order by %s) filter (where %s) as %s_times"
                .formatted(time, metric.condition(), metric.name());
    }

    private static Optional<String> timed(Metric metric) {
        return metric.unit() == Unit.TIME ? metric.measure() : Optional.empty();
    }

    static Map<Metric, Measured> read(List<Metric> metrics, ResultSet row) throws SQLException {
        var read = new EnumMap<Metric, Measured>(Metric.class);
        for (var metric : metrics) {
            var count = row.getLong(metric.name() + "_n");
            read.put(metric, timed(metric).isPresent() ? timed(count, metric, row) : new Measured(count, null, null));
        }
        return read;
    }

    private static Measured timed(long count, Metric metric, ResultSet row) throws SQLException {
        var array = row.getArray(metric.name() + "_times");
        if (array == null) return new Measured(count, null, null);
        var times = (Integer[]) array.getArray();
        return new Measured(count, times[0].doubleValue(), times[1].doubleValue());
    }

    /// The parts together. Only counts can be added: a median of medians is none.
    static Map<Metric, Measured> sum(Collection<Map<Metric, Measured>> parts) {
        var sum = new EnumMap<Metric, Measured>(Metric.class);
        for (var part : parts)
            part.forEach((metric, more) ->
                    sum.merge(metric, more, (a, b) -> new Measured(a.count() + b.count(), null, null)));
        return sum;
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
