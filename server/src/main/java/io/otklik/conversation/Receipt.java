package io.otklik.conversation;

import java.time.Instant;
import java.util.UUID;

/// What became of a message that was sent to us.
public sealed interface Receipt {

    /// It is on the disk.
    ///
    /// @param duplicate whether it had been there before; then id, seq and time are those of the first
    record Kept(ConversationId conversation, UUID entry, int seq, Instant at, boolean duplicate) implements Receipt {}

    /// The conversation was resolved too long ago to go on; the message belongs into a new one.
    record Over() implements Receipt {}

    /// There is no such conversation.
    record Unknown() implements Receipt {}

    /// Too many messages wait; nothing was kept, try again after some seconds.
    record Busy() implements Receipt {}

    /// It could not be kept because of a fault on our side; nothing was kept.
    record Failed() implements Receipt {}
}
