package io.otklik.feedback;

import io.otklik.conversation.ConversationId;
import io.otklik.customer.ContactId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a customer was asked about a conversation, and said.
///
/// @param operator who held it; absent if only the bot did
/// @param team     whose queue it was in last
/// @param score    1 to 5; absent while unanswered
/// @param reasons  codes of what went wrong, as in the buttons
record Rating(
        ConversationId conversation,
        ContactId contact,
        @Nullable OperatorId operator,
        @Nullable TeamId team,
        Instant askedAt,
        Step step,
        @Nullable Integer score,
        @Nullable Instant answeredAt,
        List<String> reasons,
        @Nullable String comment) {

    /// A later answer changes nothing.
    static final Duration OPEN = Duration.ofDays(3);

    /// How far the questions have come.
    enum Step {
        /// Asked for the mark.
        MARK,
        /// Asked what went wrong.
        WHY,
        DONE
    }

    Rating {
        reasons = List.copyOf(reasons);
    }

    static Rating asked(
            ConversationId conversation,
            ContactId contact,
            @Nullable OperatorId operator,
            @Nullable TeamId team,
            Instant now) {
        return new Rating(conversation, contact, operator, team, now, Step.MARK, null, null, List.of(), null);
    }

    boolean over(Instant now) {
        return askedAt.plus(OPEN).isBefore(now);
    }

    Rating marked(int mark, Step next, Instant now) {
        return new Rating(conversation, contact, operator, team, askedAt, next, mark, now, reasons, comment);
    }

    Rating because(String reason) {
        var all = new ArrayList<>(reasons);
        if (!all.contains(reason)) all.add(reason);
        return new Rating(conversation, contact, operator, team, askedAt, step, score, answeredAt, all, comment);
    }

    Rating commented(String words) {
        return new Rating(conversation, contact, operator, team, askedAt, step, score, answeredAt, reasons, words);
    }

    Rating at(Step next) {
        return new Rating(conversation, contact, operator, team, askedAt, next, score, answeredAt, reasons, comment);
    }

    Rating done() {
        return at(Step.DONE);
    }
}
