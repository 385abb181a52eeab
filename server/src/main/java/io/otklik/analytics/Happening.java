package io.otklik.analytics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an entry of a conversation's log means for reports. Words, names and values of customers are not
/// among it.
sealed interface Happening {

    /// The customer wrote or pressed.
    record CustomerWrote() implements Happening {}

    /// An operator answered so that the customer could read it.
    record PersonReplied() implements Happening {}

    /// The bot said something, or a step of it counts.
    ///
    /// @param asksToRate whether the customer was asked for a rating
    record BotActed(List<Mark> marks, boolean asksToRate) implements Happening {
        public BotActed {
            marks = List.copyOf(marks);
        }
    }

    record HandedOff(@Nullable UUID team, String reason) implements Happening {

        /// From one team to another, as against from the bot to people.
        boolean transfer() {
            return reason.equals("transferred");
        }
    }

    record Assigned() implements Happening {}

    record Released(@Nullable UUID team) implements Happening {}

    record ReturnedToBot() implements Happening {}

    record Snoozed() implements Happening {}

    record Woke() implements Happening {}

    record Resolved(boolean spam) implements Happening {}

    record Reopened(boolean byPerson) implements Happening {}

    record Rated(int score) implements Happening {}

    /// Nothing that reports count.
    record Other() implements Happening {}

    /// What a step of the bot means: "menu-shown", "went-on", "chain-entered", "chain-completed" and
    /// others.
    record Mark(String kind, @Nullable String subject) {}
}
