package io.otklik.conversation;

import io.otklik.platform.OperatorId;

/// What came of wanting a conversation.
public sealed interface Claim {

    /// It is in the operator's hands.
    record Taken(Conversation conversation) implements Claim {}

    /// Somebody has it already, perhaps the same operator.
    record Had(OperatorId operator) implements Claim {}

    /// It is resolved; nobody can take it.
    record Closed() implements Claim {}
}
