package io.otklik.robot;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Counts how often in a row the other system was found down, and leaves it alone when that is too often.
@Component
class Health {

    private final RobotStore robots;
    private final Clock clock;

    Health(RobotStore robots, Clock clock) {
        this.robots = robots;
        this.clock = clock;
    }

    void note(Connector connector, Attempt attempt) {
        var kept = robots.lock(connector.id()).orElse(null);
        if (kept == null || kept.definition().breaker() == null) return;
        var breaker = kept.definition().breaker();
        switch (attempt) {
            case Attempt.NotNow _ -> {
                var failures = kept.failures() + 1;
                var pause = Duration.ofSeconds(breaker.pauseSeconds());
                robots.health(
                        kept.id(),
                        failures,
                        failures < breaker.failures() ? null : clock.instant().plus(pause));
            }
            case Attempt.Succeeded _, Attempt.Refused _, Attempt.Taken _, Attempt.Pending _ -> well(kept);
            case Attempt.Hopeless(var reason) -> {
                if (reason != Failure.WRONG_SET_UP && reason != Failure.NOT_ALLOWED) well(kept);
            }
        }
    }

    private void well(RobotStore.Kept kept) {
        if (kept.failures() > 0 || kept.pausedUntil() != null) robots.health(kept.id(), 0, null);
    }
}
