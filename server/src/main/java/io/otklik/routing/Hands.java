package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Puts a conversation into the chosen operator's hands.
@Component
class Hands {

    private final Conversations conversations;
    private final PresenceStore presences;
    private final WorkStore works;
    private final Clock clock;

    Hands(Conversations conversations, PresenceStore presences, WorkStore works, Clock clock) {
        this.conversations = conversations;
        this.presences = presences;
        this.works = works;
        this.clock = clock;
    }

    /// What the board showed may have changed before the locks were had; then nothing is given, and the next round of
    /// the deal sees it as it is.
    void give(Assigner.Match match) {
        var id = match.request().conversation();
        var conversation = conversations.lock(id);
        if (!(conversation.holder() instanceof Holder.Waiting) || conversation.resolved()) {
            works.forget(id);
            return;
        }
        var operator = presences.lock(match.pick().id(), clock.instant()).presence();
        if (!operator.atWork() || !operator.hasRoom()) return;
        conversations.claim(
                id,
                Author.SYSTEM,
                new Fact.Assigned(operator.operator(), match.pick().why()));
    }
}
