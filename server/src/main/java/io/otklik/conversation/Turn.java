package io.otklik.conversation;

import java.util.UUID;
import java.util.function.Consumer;

/// One message of a contact on its way into the log.
///
/// @param foreignId the sender's id of the message: the same id is kept once and answered alike
/// @param done      hears the outcome once it is committed, or refused
record Turn(ConversationId conversation, Message message, String foreignId, Consumer<Receipt> done) {

    /// The conversation as the database's key; its shard follows from it.
    UUID key() {
        return conversation.value();
    }
}
