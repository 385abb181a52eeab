package io.otklik.robot;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before a task is tried again: three times longer after each attempt, up to a minute, and a
/// little more or less, so that many tasks do not come back together.
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(2);
    private static final double SPREAD = 0.5;

    private Backoff() {}

    /// @param attempt the attempt that has just failed, from 1
    /// @param chance  from 0 to 1, whatever
    /// @param asked   what the other system asked for, by Retry-After
    static Duration pause(int attempt, double chance, Optional<Duration> asked) {
        var grown = FIRST.multipliedBy((long) Math.pow(3, Math.clamp(attempt - 1L, 0, 10)));
        var bounded = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
        var spread = Duration.ofMillis((long) (bounded.toMillis() * (1 - SPREAD / 2 + SPREAD * chance)));
        var least = asked.orElse(Duration.ZERO);
        if (least.compareTo(LONGEST_ASKED) > 0) least = LONGEST_ASKED;
        return spread.compareTo(least) > 0 ? spread : least;
    }

    /// The run's id is random enough to be the chance: the same run waits alike, different runs differently.
    static double chance(RunId run, int attempt) {
        var bits = run.value().getLeastSignificantBits() >>> (attempt % 40) & 0xFFFF;
        return bits / 65536.0;
    }
}
