package io.otklik.dialog;

import io.otklik.dialog.trial.Recorded;
import io.otklik.dialog.trial.Replayed;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/// Plays conversations of the past against a scenario, to see what would change.
public final class Replay {

    private Replay() {}

    /// How a conversation ended.
    public enum End {
        /// A task was done, or the customer was well served.
        COMPLETED,
        /// People got it for another reason than not being understood.
        HANDED_OFF,
        /// The bot did not understand.
        MISUNDERSTOOD,
        /// The customer's words ended in the middle.
        DROPPED
    }

    /// One conversation played.
    ///
    /// @param id     its name in the record
    /// @param before how it ended then, or with the other scenario
    /// @param after  how it ends now
    /// @param words  the customer's first words, as an example
    /// @param step   the step where it ends now
    public record Played(String id, End before, End after, String words, String step) {

        public boolean changed() {
            return before != after;
        }

        /// What was done or handed on properly, and is not any more.
        public boolean worse() {
            return rank(after) > rank(before);
        }

        public boolean better() {
            return rank(after) < rank(before);
        }

        private static int rank(End end) {
            return switch (end) {
                case COMPLETED -> 0;
                case HANDED_OFF -> 1;
                case DROPPED, MISUNDERSTOOD -> 2;
            };
        }
    }

    /// Plays one recorded conversation: a line of a file of JSON lines. Nothing when it has no customer's words.
    ///
    /// @param was the scenario to compare with; without it the record's own `outcome` counts, or, where that is
    ///            missing,
    ///     the same scenario
    public static Optional<Played> play(Scenario scenario, Optional<Scenario> was, JsonNode conversation) {
        var recorded = Recorded.of(conversation);
        if (recorded.turns().isEmpty()) return Optional.empty();
        var now = Replayed.play(scenario, recorded);
        var then = Objects.requireNonNullElse(recorded.outcome(), now.end());
        var before = was.map(old -> Replayed.play(old, recorded).end()).orElse(then);
        return Optional.of(new Played(recorded.id(), before, now.end(), recorded.firstWords(), now.step()));
    }

    /// Counts by how it was and how it is.
    public static void count(Iterable<Played> all, BiConsumer<Map.Entry<End, End>, Long> each) {
        Replayed.count(all).forEach(each);
    }
}
