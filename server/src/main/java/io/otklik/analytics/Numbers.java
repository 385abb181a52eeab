package io.otklik.analytics;

import io.otklik.analytics.Figure.Unit;
import io.otklik.analytics.Figure.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// All numbers of one period; pure from here to the figures that people read.
///
/// @param subjects the same for each chain, reason and mark
record Numbers(Map<Metric, Measured> whole, Map<Moment, Map<String, Map<Metric, Measured>>> subjects) {

    /// The figures of a period, with those of the period it is compared with.
    ///
    /// @param name a subject in words
    static List<Figure> figures(Numbers now, Numbers before, BiFunction<Moment, String, String> name) {
        var figures = new ArrayList<Figure>();
        for (var metric : Metric.values()) {
            figures.add(figure(metric, null, null, now, before));
            if (dividedBySubject(metric))
                for (var subject : subjects(metric.moment(), now, before))
                    figures.add(figure(metric, subject, name.apply(metric.moment(), subject), now, before));
        }
        return figures;
    }

    private static boolean dividedBySubject(Metric metric) {
        return switch (metric) {
            case CHAIN_ENTERED, CHAIN_COMPLETED, CHAIN_DROPPED, HANDED_OFF, RATED -> true;
            default -> false;
        };
    }

    private static Set<String> subjects(Moment moment, Numbers now, Numbers before) {
        var all = new LinkedHashSet<>(now.bySubject(moment).keySet());
        all.addAll(before.bySubject(moment).keySet());
        return all;
    }

    private static Figure figure(
            Metric metric, @Nullable String subject, @Nullable String name, Numbers now, Numbers before) {
        return new Figure(
                metric.key(),
                subject,
                name,
                subject == null ? metric.unit() : Unit.SHARE,
                now.value(metric, subject),
                before.value(metric, subject));
    }

    private Value value(Metric metric, @Nullable String subject) {
        var measured = measured(metric, subject);
        var count = measured.count();
        if (subject == null)
            return switch (metric.unit()) {
                case COUNT -> new Value(count, count, (double) count, null);
                case TIME -> new Value(count, count, measured.p50(), measured.p90());
                case SHARE ->
                    share(count, measured(metric.base().orElse(metric), null).count());
            };
        return share(count, partOf(metric, subject));
    }

    /// A chain's share is of those who entered it; a reason's and a mark's of all that have one.
    private long partOf(Metric metric, String subject) {
        return switch (metric) {
            case CHAIN_COMPLETED, CHAIN_DROPPED ->
                measured(Metric.CHAIN_ENTERED, subject).count();
            default -> measured(metric, null).count();
        };
    }

    private static Value share(long count, long n) {
        return new Value(count, n, n == 0 ? null : (double) count / n, null);
    }

    private Measured measured(Metric metric, @Nullable String subject) {
        var from = subject == null ? whole : bySubject(metric.moment()).getOrDefault(subject, Map.of());
        return from.getOrDefault(metric, Measured.NONE);
    }

    private Map<String, Map<Metric, Measured>> bySubject(Moment moment) {
        return subjects.getOrDefault(moment, Map.of());
    }
}
