package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.dialog.Relocation;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Which version of its scenario a conversation runs on.
@Component
class Editions {

    private final ScenarioStore store;
    private final Library library;

    Editions(ScenarioStore store, Library library) {
        this.store = store;
        this.library = library;
    }

    /// The version that a conversation of this customer begins with.
    OptionalInt versionFor(Conversation conversation) {
        return store.serving(conversation.inbox()).stream()
                .mapToInt(serving -> serving.versionFor(conversation.contact()))
                .findFirst();
    }

    /// The session on the version published now, if both versions let conversations move and this one can; else as it
    /// is.
    Session newest(Conversation conversation, Session session) {
        var version = session.state().version();
        var old = library.version(version);
        if (!old.movesOn()) return session;
        var published = versionFor(conversation);
        if (published.isEmpty() || published.getAsInt() == version) return session;
        var now = library.version(published.getAsInt());
        return old.name().equals(now.name())
                        && Relocation.of(old, now, published.getAsInt(), session.state())
                                instanceof Relocation.Moves(var state)
                ? new Session(session.conversation(), state, session.movedAt(), session.watched(), session.consulting())
                : session;
    }
}
