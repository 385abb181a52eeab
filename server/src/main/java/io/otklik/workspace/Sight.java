package io.otklik.workspace;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Holder;
import java.util.List;

/// A reason to see a conversation. Who has none does not see it.
interface Sight {

    boolean allows(Viewer viewer, Conversation conversation, boolean mentioned);

    Sight SUPERVISES = (viewer, _, _) -> viewer.supervises();
    Sight HOLDS_IT = (viewer, conversation, _) ->
            conversation.holder() instanceof Holder.With(var operator, var _, var _) && operator.equals(viewer.id());
    Sight HAD_IT_LAST = (viewer, conversation, _) -> viewer.id().equals(conversation.lastOperator());
    Sight OF_OWN_TEAM = (viewer, conversation, _) -> !(conversation.holder() instanceof Holder.Bot)
            && conversation.lastTeam() != null
            && viewer.teams().contains(conversation.lastTeam());
    Sight WAS_MENTIONED = (_, _, mentioned) -> mentioned;

    List<Sight> ALL = List.of(SUPERVISES, HOLDS_IT, HAD_IT_LAST, OF_OWN_TEAM, WAS_MENTIONED);

    static boolean any(Viewer viewer, Conversation conversation, boolean mentioned) {
        return ALL.stream().anyMatch(sight -> sight.allows(viewer, conversation, mentioned));
    }
}
