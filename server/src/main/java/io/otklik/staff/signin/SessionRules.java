package io.otklik.staff.signin;

import java.time.Duration;
import java.time.Instant;

/// How long a sign-in lasts: a working day without use ends it, a week ends it in any case.
final class SessionRules {
    static final Duration IDLE = Duration.ofHours(12);
    static final Duration ABSOLUTE = Duration.ofDays(7);

    /// A session's last use is written down at most once in this time, so that reading costs no writing.
    static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private SessionRules() {}

    static Instant endOf(Instant created, Instant seen) {
        var idle = seen.plus(IDLE);
        var absolute = created.plus(ABSOLUTE);
        return idle.isBefore(absolute) ? idle : absolute;
    }

    static boolean alive(Instant created, Instant seen, Instant now) {
        return now.isBefore(endOf(created, seen));
    }
}
