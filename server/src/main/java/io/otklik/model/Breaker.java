package io.otklik.model;

import java.time.Duration;
import java.time.Instant;

/// Leaves a service alone that fails again and again; after a rest one question tries whether it is well.
final class Breaker {

    static final int MOST_FAILURES = 5;
    static final Duration REST = Duration.ofSeconds(30);

    private int failures;
    private Instant closedUntil = Instant.MIN;

    synchronized boolean lets(Instant now) {
        if (failures < MOST_FAILURES) return true;
        if (now.isBefore(closedUntil)) return false;
        closedUntil = now.plus(REST);
        return true;
    }

    synchronized void tell(Reply reply, Instant now) {
        if (!(reply instanceof Reply.Nothing(var why)) || !why.isTrouble()) {
            failures = 0;
            return;
        }
        failures = Math.min(failures + 1, MOST_FAILURES);
        if (failures == MOST_FAILURES) closedUntil = now.plus(REST);
    }

    synchronized boolean rests(Instant now) {
        return failures >= MOST_FAILURES && now.isBefore(closedUntil);
    }

    /// Something else is to be called from now on.
    synchronized void forget() {
        failures = 0;
        closedUntil = Instant.MIN;
    }
}
