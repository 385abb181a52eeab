package io.otklik.feedback;

import io.otklik.feedback.Rating.Step;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what a customer's words mean to the survey. Pure.
final class Survey {

    private Survey() {}

    /// What the bot says to it.
    enum Saying {
        /// Thanks for a high mark.
        THANKS,
        /// Asks what went wrong, after a low mark.
        WHY,
        /// Asks what could be better, after a middling one.
        WHY_MIDDLING,
        /// Asks for the customer's own words.
        TELL,
        /// Thanks for what was told.
        TOLD,
        /// All that is known already.
        KNOWN,
        /// The survey is over.
        OVER,
        /// A person goes on with the conversation.
        BACK
    }

    /// @param rating what is known now; absent if nothing was asked in this conversation
    /// @param marked whether a mark was given or changed
    record Outcome(@Nullable Rating rating, Saying saying, boolean marked) {
        Outcome(@Nullable Rating rating, Saying saying) {
            this(rating, saying, false);
        }
    }

    /// @param rating   what was asked in this conversation; absent if nothing was
    /// @param resolved whether the conversation is still over: only then free words may belong here
    /// @return empty if the words do not belong to the survey
    static Optional<Outcome> hear(@Nullable Rating rating, Reply reply, boolean resolved, Instant now) {
        if (rating == null || rating.over(now)) return late(rating, reply);
        return switch (reply) {
            case Reply.Person() -> back(rating, resolved);
            case Reply.Press press -> Optional.of(pressed(rating, press, resolved, now));
            case Reply.Words(var text) -> resolved ? words(rating, text, now) : Optional.empty();
            case Reply.NotForUs() -> Optional.empty();
        };
    }

    private static Optional<Outcome> late(@Nullable Rating rating, Reply reply) {
        if (!(reply instanceof Reply.Press) || reply instanceof Reply.Person) return Optional.empty();
        return Optional.of(new Outcome(rating, Saying.OVER));
    }

    /// Where only the bot was, or the conversation goes on already, the words find their own way.
    private static Optional<Outcome> back(Rating rating, boolean resolved) {
        if (rating.team() == null || !resolved) return Optional.empty();
        return Optional.of(new Outcome(rating.done(), Saying.BACK));
    }

    private static Outcome pressed(Rating rating, Reply.Press press, boolean resolved, Instant now) {
        return switch (press) {
            case Reply.Mark(var score) -> mark(rating, score, resolved, now);
            case Reply.Reason(var code) -> new Outcome(rating.because(code).done(), Saying.TOLD);
            case Reply.OwnWords() when resolved -> new Outcome(rating.at(Step.WHY), Saying.TELL);
            case Reply.OwnWords(), Reply.Person(), Reply.Unknown() -> new Outcome(rating, Saying.KNOWN);
        };
    }

    private static Outcome mark(Rating rating, int score, boolean resolved, Instant now) {
        if (rating.score() != null && rating.score() == score) return new Outcome(rating, Saying.KNOWN);
        if (score > 3) return new Outcome(rating.marked(score, Step.DONE, now), Saying.THANKS, true);
        if (!resolved) return new Outcome(rating.marked(score, Step.DONE, now), Saying.TOLD, true);
        var why = score <= LowMark.HIGHEST ? Saying.WHY : Saying.WHY_MIDDLING;
        return new Outcome(rating.marked(score, Step.WHY, now), why, true);
    }

    private static Optional<Outcome> words(Rating rating, String text, Instant now) {
        return switch (rating.step()) {
            case MARK ->
                text.matches("[1-5][.!]?")
                        ? Optional.of(mark(rating, text.charAt(0) - '0', true, now))
                        : Optional.empty();
            case WHY -> Optional.of(new Outcome(rating.commented(text).done(), Saying.TOLD));
            case DONE -> Optional.empty();
        };
    }
}
