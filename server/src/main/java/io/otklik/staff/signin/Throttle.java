package io.otklik.staff.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How long somebody who keeps mistyping has to wait: the first failures are free, then one minute, doubling to a
/// quarter of an hour. An account and an address are counted apart, so neither many addresses against one account nor
/// one address against many accounts gets further than a few guesses an hour.
public enum Throttle {
    ACCOUNT(5),
    ADDRESS(30);

    static final Duration MEMORY = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final int free;

    Throttle(int free) {
        this.free = free;
    }

    /// The end of the wait, if there is one now. Failures are those of the last hour, in any order.
    Optional<Instant> waitUntil(List<Instant> failures, Instant now) {
        var recent = failures.stream()
                .filter(at -> at.isAfter(now.minus(MEMORY)))
                .sorted()
                .toList();
        if (recent.size() < free) {
            return Optional.empty();
        }
        return Optional.of(recent.getLast().plus(wait(recent.size() - free))).filter(now::isBefore);
    }

    private static Duration wait(int beyond) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
