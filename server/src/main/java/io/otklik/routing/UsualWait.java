package io.otklik.routing;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/// How long one usually waits, said kindly: rather a little more than what comes true.
final class UsualWait {

    /// With fewer waits than this nothing is claimed.
    static final int ENOUGH = 3;
    /// How many of the last waits count.
    static final int LAST = 20;
    /// How old a wait may be to count.
    static final Duration RECENT = Duration.ofDays(14);

    private UsualWait() {}

    /// The median, rounded up to whole minutes, from ten minutes to five, from an hour to a quarter of an hour.
    static Optional<Duration> of(Collection<Duration> waits) {
        if (waits.size() < ENOUGH) return Optional.empty();
        var sorted = waits.stream().sorted().toList();
        var middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return Optional.of(kindly(median));
    }

    private static Duration kindly(Duration wait) {
        var minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        if (minutes <= 10) return Duration.ofMinutes(minutes);
        return Duration.ofMinutes(minutes <= 60 ? up(minutes, 5) : up(minutes, 15));
    }

    private static long up(long minutes, int step) {
        return (minutes + step - 1) / step * step;
    }
}
