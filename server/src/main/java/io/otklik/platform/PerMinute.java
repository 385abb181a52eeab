package io.otklik.platform;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;

/// Keeps each of many from using up what belongs to all: so much a minute, and the rest is asked to wait.
public final class PerMinute {

    private final Map<Object, Bucket> buckets = new ConcurrentHashMap<>();
    private final int most;

    /// @param most whom it remembers at once
    public PerMinute(int most) {
        this.most = most;
    }

    /// @throws Problem 429 `too-often`
    public void take(Object who, int perMinute) {
        // Full buckets are worth nothing: dropping all of them forgets at most one minute.
        if (buckets.size() > most) buckets.clear();
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
