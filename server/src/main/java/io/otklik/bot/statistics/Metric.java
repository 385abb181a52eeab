package io.otklik.bot.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every number of a step, and the rule by which it is counted: the number and the list behind it come from the same
/// condition.
enum Metric {
    ENTERED("true"),
    LOST(Scope.LOST),
    MISSES("f.misses > 0"),
    HANDED_OFF("f.handed_off is not null"),
    COMPLETED("(p.done or p.ended = 'resolved')"),
    /// On to one of the steps that are named.
    WENT("f.next && :next::text[]");

    private final String condition;

    Metric(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /// As in addresses: "handed-off".
    static Optional<Metric> of(String key) {
        return Arrays.stream(values())
                .filter(metric ->
                        metric.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key))
                .findFirst();
    }
}
