package io.otklik.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a conversation's log.
///
/// @param seq       place in the conversation, from 1, without gaps
/// @param foreignId the sender's own id of the message, by which a repetition is known
public record Entry(
        UUID id,
        ConversationId conversation,
        int seq,
        Author author,
        Fact fact,
        @Nullable String foreignId,
        Instant at) {}
