package io.otklik.analytics;

import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.Rated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the customer was first asked for a rating, and the last one she gave.
record RatingFacts(
        @Nullable Instant askedAt,
        @Nullable Instant ratedAt,
        @Nullable Integer score) {

    static final RatingFacts NONE = new RatingFacts(null, null, null);

    RatingFacts after(LogEntry entry) {
        return switch (entry.what()) {
            case BotActed acted
            when acted.asksToRate() && askedAt == null -> new RatingFacts(entry.at(), ratedAt, score);
            case Rated(var given) -> new RatingFacts(askedAt == null ? entry.at() : askedAt, entry.at(), given);
            default -> this;
        };
    }
}
