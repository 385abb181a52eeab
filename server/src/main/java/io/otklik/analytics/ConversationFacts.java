package io.otklik.analytics;

import io.otklik.analytics.Happening.CustomerWrote;
import io.otklik.analytics.Happening.HandedOff;
import io.otklik.analytics.Happening.Released;
import io.otklik.analytics.Happening.Reopened;
import io.otklik.analytics.Happening.Resolved;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What reports know of one conversation: nothing but its log, folded entry by entry. Pure, so the same log
/// makes the
/// same facts however it is cut into batches.
///
/// @param seq     the last entry these facts are made of
/// @param wroteAt the customer's first words; absent while she has only looked
/// @param team    the team it was handed to last
/// @param spam    whether people have put it aside as not for us
record ConversationFacts(
        UUID conversation,
        int seq,
        Instant startedAt,
        @Nullable Instant wroteAt,
        HandlingTime time,
        MenuFacts menu,
        Milestones milestones,
        @Nullable UUID team,
        WaitFacts waiting,
        RatingFacts rating,
        boolean spam) {

    /// Of the rules in this package. Raise it when a rule changes: all facts are then made anew from the
    /// log.
    static final int RULES = 2;

    static ConversationFacts of(UUID conversation, Instant startedAt) {
        return new ConversationFacts(
                conversation,
                0,
                startedAt,
                null,
                HandlingTime.from(startedAt),
                MenuFacts.NONE,
                Milestones.NONE,
                null,
                WaitFacts.NONE,
                RatingFacts.NONE,
                false);
    }

    /// These facts one entry later. An entry that is among them already changes nothing.
    ConversationFacts after(LogEntry entry) {
        if (entry.seq() <= seq) return this;
        if (entry.seq() != seq + 1)
            throw new IllegalStateException("Entry " + (seq + 1) + " of " + conversation + " is missing");
        return new ConversationFacts(
                conversation,
                entry.seq(),
                startedAt,
                wroteAt == null && entry.what() instanceof CustomerWrote ? entry.at() : wroteAt,
                time.after(entry),
                menu.after(entry),
                milestones.after(entry),
                teamAfter(entry.what()),
                waiting.after(entry, time.side()),
                rating.after(entry),
                spamAfter(entry.what()));
    }

    private boolean spamAfter(Happening what) {
        return switch (what) {
            case Resolved(var isSpam) -> isSpam;
            case Reopened _ -> false;
            default -> spam;
        };
    }

    private @Nullable UUID teamAfter(Happening what) {
        return switch (what) {
            case HandedOff(var to, var _) -> to;
            case Released(var to) -> to;
            default -> team;
        };
    }
}
