package io.otklik.robot;

import io.github.bucket4j.Bucket;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Keeps one author, or one other system, from using up what belongs to all.
@Component
class Pace {

    static final int TRIALS = 30;
    private static final int PREVIEWS = 600;
    private static final int CALLBACKS = 600;
    private static final int MOST = 10_000;

    private record Who(String what, String id) {}

    private final Map<Who, Bucket> buckets = new ConcurrentHashMap<>();

    /// @throws Problem 429 `too-often`
    void trial(OperatorId who) {
        take(new Who("trial", who.value().toString()), TRIALS);
    }

    /// @throws Problem 429 `too-often`
    void preview(OperatorId who) {
        take(new Who("preview", who.value().toString()), PREVIEWS);
    }

    /// @throws Problem 429 `too-often`
    void callback(String address) {
        take(new Who("callback", address), CALLBACKS);
    }

    private void take(Who who, int perMinute) {
        // Full buckets are worth nothing: dropping all of them forgets at most one minute.
        if (buckets.size() > MOST) buckets.clear();
        var bucket = buckets.computeIfAbsent(who, _ -> bucket(perMinute));
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) return;
        var seconds =
                Math.max(1, Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds());
        throw Problem.later(HttpStatus.TOO_MANY_REQUESTS, "too-often", seconds).with(seconds);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
