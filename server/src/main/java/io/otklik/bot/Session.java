package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.dialog.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where one conversation stands in the scenario it runs on.
///
/// @param movedAt when something last happened in it
/// @param watched    whether a job looks after the customer's silence
/// @param consulting the place of the words for which a language model is being asked
record Session(
        ConversationId conversation,
        State state,
        Instant movedAt,
        boolean watched,
        @Nullable Integer consulting) {

    Session watched(boolean watched) {
        return new Session(conversation, state, movedAt, watched, consulting);
    }
}
