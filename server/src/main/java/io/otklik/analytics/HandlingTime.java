package io.otklik.analytics;

import io.otklik.analytics.Happening.Assigned;
import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.CustomerWrote;
import io.otklik.analytics.Happening.HandedOff;
import io.otklik.analytics.Happening.Other;
import io.otklik.analytics.Happening.PersonReplied;
import io.otklik.analytics.Happening.Rated;
import io.otklik.analytics.Happening.Released;
import io.otklik.analytics.Happening.Reopened;
import io.otklik.analytics.Happening.Resolved;
import io.otklik.analytics.Happening.ReturnedToBot;
import io.otklik.analytics.Happening.Snoozed;
import io.otklik.analytics.Happening.Woke;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// With whom a conversation spent its time. While it is snoozed, or resolved, no time counts.
///
/// @param since      up to when the sums reach
/// @param resolvedAt when it was resolved last; absent while it goes on
record HandlingTime(
        Side side,
        boolean snoozed,
        Instant since,
        Sums sums,
        @Nullable Instant resolvedAt) {

    /// Who has it in hand.
    enum Side {
        BOT,
        QUEUE,
        PERSON,
        NOBODY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How long each side has had it.
    record Sums(Duration bot, Duration queue, Duration person) {

        static final Sums NONE = new Sums(Duration.ZERO, Duration.ZERO, Duration.ZERO);

        Duration total() {
            return bot.plus(queue).plus(person);
        }

        Sums plus(Side side, Duration time) {
            return switch (side) {
                case BOT -> new Sums(bot.plus(time), queue, person);
                case QUEUE -> new Sums(bot, queue.plus(time), person);
                case PERSON -> new Sums(bot, queue, person.plus(time));
                case NOBODY -> this;
            };
        }
    }

    static HandlingTime from(Instant start) {
        return new HandlingTime(Side.BOT, false, start, Sums.NONE, null);
    }

    HandlingTime after(LogEntry entry) {
        var told = upTo(entry.at());
        return switch (entry.what()) {
            case HandedOff _ -> told.with(Side.QUEUE, false);
            case Assigned() -> told.with(Side.PERSON, snoozed);
            case Released _ -> told.with(Side.QUEUE, snoozed);
            case ReturnedToBot() -> told.with(Side.BOT, false);
            case Resolved _ -> new HandlingTime(Side.NOBODY, false, told.since, told.sums, entry.at());
            case Reopened(var byPerson) -> told.with(byPerson ? Side.PERSON : Side.BOT, false);
            case Snoozed() -> told.with(side, side != Side.NOBODY);
            case Woke(), CustomerWrote() -> told.with(side, false);
            case PersonReplied(), BotActed _, Rated _, Other() -> told;
        };
    }

    /// Clocks of two nodes may differ a little: time never runs backwards here.
    private HandlingTime upTo(Instant now) {
        if (!now.isAfter(since)) return this;
        var more = snoozed ? sums : sums.plus(side, Duration.between(since, now));
        return new HandlingTime(side, snoozed, now, more, resolvedAt);
    }

    private HandlingTime with(Side next, boolean asleep) {
        return new HandlingTime(next, asleep, since, sums, next == Side.NOBODY ? resolvedAt : null);
    }
}
