package io.otklik.analytics;

import io.otklik.analytics.HandlingTime.Side;
import io.otklik.analytics.Happening.Assigned;
import io.otklik.analytics.Happening.HandedOff;
import io.otklik.analytics.Happening.PersonReplied;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The customer's first wait for a person: from the moment the bot passed her on, or a person took her from
/// the bot,
/// to the first public answer of a person. If she went back to the bot unanswered, the wait begins anew
/// with the next
/// handoff.
record WaitFacts(@Nullable Instant passedAt, @Nullable Instant repliedAt) {

    static final WaitFacts NONE = new WaitFacts(null, null);

    /// @param side who had the conversation in hand before this entry
    WaitFacts after(LogEntry entry, Side side) {
        if (repliedAt != null) return this;
        var withPeople = side == Side.QUEUE || side == Side.PERSON;
        return switch (entry.what()) {
            case HandedOff _, Assigned() -> withPeople && passedAt != null ? this : new WaitFacts(entry.at(), null);
            case PersonReplied() -> passedAt == null ? this : new WaitFacts(passedAt, entry.at());
            default -> this;
        };
    }
}
