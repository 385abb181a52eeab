package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.TeamId;
import java.time.Instant;

/// A conversation in a team's line.
///
/// @param since   since when the customer waits
/// @param place   place in the line, from 1
/// @param tries   how many operators had it and did not answer in time
/// @param stalled whether nobody is left to take it
public record Waiting(ConversationId conversation, TeamId team, Instant since, int place, int tries, boolean stalled) {}
