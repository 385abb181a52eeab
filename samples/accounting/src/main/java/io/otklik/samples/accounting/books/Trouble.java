package io.otklik.samples.accounting.books;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What can go wrong on purpose. `times` says how many requests meet it; without it, all do.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trouble.Slow.class, name = "slow"),
    @JsonSubTypes.Type(value = Trouble.Fail.class, name = "fail"),
    @JsonSubTypes.Type(value = Trouble.Drop.class, name = "drop"),
    @JsonSubTypes.Type(value = Trouble.Refuse.class, name = "refuse")
})
public sealed interface Trouble {
    /// The longest anybody may be kept waiting, in seconds.
    int SLOWEST = 600;

    @Nullable
    Integer times();

    /// Answers rightly, but only after a while.
    record Slow(int seconds, @Nullable Integer times) implements Trouble {
        public Slow {
            if (seconds < 1 || seconds > SLOWEST)
                throw new IllegalArgumentException("seconds must be between 1 and " + SLOWEST);
        }

        public Duration pause() {
            return Duration.ofSeconds(seconds);
        }
    }

    /// Answers 500 and does nothing.
    record Fail(@Nullable Integer times) implements Trouble {}

    /// Does what was asked and closes the connection without a word: the caller cannot know.
    record Drop(@Nullable Integer times) implements Trouble {}

    /// Answers 422 with a sentence and does nothing.
    record Refuse(String message, @Nullable Integer times) implements Trouble {}
}
