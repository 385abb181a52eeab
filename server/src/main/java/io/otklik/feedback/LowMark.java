package io.otklik.feedback;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer is not satisfied: a supervisor should look. Published in the transaction that keeps the mark.
///
/// @param operator who held the conversation; absent if only the bot did
/// @param team     whose queue it was in last
public record LowMark(
        ConversationId conversation,
        @Nullable OperatorId operator,
        @Nullable TeamId team,
        int score,
        Instant at) {

    /// The highest mark that counts as low.
    public static final int HIGHEST = 2;
}
