package io.otklik.conversation;

import java.util.List;
import java.util.Map;

/// Whoever answers while the bot holds a conversation; the module bot is it.
public interface Answerer {

    /// Answers a group of messages, each of another conversation, inside the transaction that will keep them. It
    /// loads
    /// and saves its
    /// own state for the whole group with one statement each, and does nothing remote.
    ///
    /// @return what to add to each conversation after the contact's words, in the bot's name; a conversation may be
    ///              absent
    Map<ConversationId, List<Fact>> answer(List<Heard> heard);

    /// Thinks ahead of a message that is about to be queued: what may take a moment is done here, outside of any
    /// transaction, so that [#answer] has it at hand.
    default void foresee(ConversationId id, Message message) {}

    /// What the bot heard.
    ///
    /// @param conversation as it is with the entry
    /// @param entry        a [Fact.Received]
    record Heard(Conversation conversation, Entry entry) {}
}
