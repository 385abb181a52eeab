package io.otklik.conversation;

import io.otklik.conversation.AfterWord.Deed;
import io.otklik.conversation.AfterWord.Late;
import io.otklik.conversation.ConversationStore.Locked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds those messages of a group that may belong to the last word about a finished conversation, and asks.
@Component
class LateWords {

    private final ObjectProvider<AfterWord> afterWord;

    LateWords(ObjectProvider<AfterWord> afterWord) {
        this.afterWord = afterWord;
    }

    /// @return what follows the words that were taken; empty without asking anybody if none can be meant
    Map<ConversationId, List<Deed>> taken(List<Turn> turns, Map<ConversationId, Locked> locked, Instant now) {
        var late = new ArrayList<Late>();
        for (var turn : turns) {
            var found = locked.get(turn.conversation());
            if (found == null || found.known() != null) continue;
            if (meant(found.conversation(), turn.message(), now))
                late.add(new Late(found.conversation(), turn.message()));
        }
        var listener = late.isEmpty() ? null : afterWord.getIfAvailable();
        return listener == null ? Map.of() : listener.take(late);
    }

    private static boolean meant(Conversation conversation, Message message, Instant now) {
        if (conversation.spam()) return false;
        return ownButton(message.pressed()) || conversation.resolved() && !TurnGroup.over(conversation, now);
    }

    private static boolean ownButton(Message.@Nullable Press press) {
        return press != null && press.button().startsWith(AfterWord.BUTTONS);
    }
}
