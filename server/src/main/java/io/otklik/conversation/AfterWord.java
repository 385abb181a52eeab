package io.otklik.conversation;

import java.util.List;
import java.util.Map;

/// Whoever has a word with the contact after a conversation is over, without opening it again; the module feedback
/// is it.
public interface AfterWord {

    /// How the ids of its buttons begin.
    String BUTTONS = "csat.";

    /// Looks at what came to conversations already resolved, and at presses of its own buttons wherever they came,
    /// inside the transaction that will keep them. It loads and saves for the whole group with one statement each.
    ///
    /// @return what to add after the contact's words, for those it takes; the others go on as usual, that is, a
    ///   resolved conversation is opened again
    Map<ConversationId, List<Deed>> take(List<Late> late);

    /// Words that came late.
    ///
    /// @param conversation as it is without them
    record Late(Conversation conversation, Message message) {}

    /// Something to add.
    record Deed(Author author, Fact fact) {}
}
