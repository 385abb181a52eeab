package io.otklik.channel.widget;

import io.github.bucket4j.Bucket;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Keeps one visitor, or one address, from using up what belongs to all.
@Component
class Throttle {

    private static final int MOST = 200_000;

    private final Settings.Widget limits;
    private final Map<Object, Bucket> buckets = new ConcurrentHashMap<>();

    @Autowired
    Throttle(Settings settings) {
        this(settings.widget());
    }

    Throttle(Settings.Widget limits) {
        this.limits = limits;
    }

    /// @throws Problem 429 `too-often`
    void message(VisitorSession session) {
        take(session.contact(), limits.messagesPerMinute());
    }

    /// @throws Problem 429 `too-often`
    void session(String address) {
        take("session:" + address, limits.sessionsPerMinute());
    }

    private void take(Object who, int perMinute) {
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
