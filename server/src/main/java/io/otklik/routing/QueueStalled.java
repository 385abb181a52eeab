package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.TeamId;
import java.time.Instant;

/// A customer waits and nobody is left to take the conversation: a supervisor must look. Published once per stall, in
/// the transaction that notices it.
///
/// @param reason "no-answer": everybody at work has let it pass; "nobody-online": the team is open and nobody is
///               there
/// @param since  since when the customer waits
public record QueueStalled(ConversationId conversation, TeamId team, String reason, Instant since) {}
