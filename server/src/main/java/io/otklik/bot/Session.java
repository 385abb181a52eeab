package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.dialog.State;

/// Where one conversation stands in the scenario it runs on.
record Session(ConversationId conversation, State state) {

    Session with(State other) {
        return new Session(conversation, other);
    }
}
