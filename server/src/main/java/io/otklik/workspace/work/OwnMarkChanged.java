package io.otklik.workspace.work;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;

/// A row looks different now to one person only: a draft, or what is unread.
public record OwnMarkChanged(OperatorId person, ConversationId conversation) {}
