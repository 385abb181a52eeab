package io.otklik.analytics;

import io.otklik.analytics.Figure.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
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
                .map(time -> count + ", " + percentile(0.5, time, metric) + ", " + percentile(0.9, time, metric))
                .orElse(count);
    }

    private static String percentile(double part, String measure, Metric metric) {
        return "percentile_disc(%s) within group (order by %s) filter (where %s) as %s_%d"
                .formatted(part, measure, metric.condition(), metric.name(), Math.round(part * 100));
    }

    private static Optional<String> timed(Metric metric) {
        return metric.unit() == Unit.TIME ? metric.measure() : Optional.empty();
    }

    static Map<Metric, Measured> read(List<Metric> metrics, ResultSet row) throws SQLException {
        var read = new EnumMap<Metric, Measured>(Metric.class);
        for (var metric : metrics) {
            var name = metric.name();
            var p50 = timed(metric).isPresent() ? number(row, name + "_50") : null;
            var p90 = timed(metric).isPresent() ? number(row, name + "_90") : null;
            read.put(metric, new Measured(row.getLong(name + "_n"), p50, p90));
        }
        return read;
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.doubleValue();
    }
}
