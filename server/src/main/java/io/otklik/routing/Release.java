package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a conversation out of an operator's hands and puts it back into the line.
@Component
class Release {

    static final String NO_ANSWER = "no-answer";
    static final String OFFLINE = "offline";

    private final Conversations conversations;
    private final Staff staff;

    Release(Conversations conversations, Staff staff) {
        this.conversations = conversations;
        this.staff = staff;
    }

    /// Nothing happens if the operator does not have it any more, or what is asked of the conversation is not so.
    @Transactional
    public void release(ConversationId id, OperatorId operator, String reason, Predicate<Conversation> test) {
        var conversation = conversations.lock(id);
        if (!(conversation.holder() instanceof Holder.With(var holder, var from, var _))) return;
        if (!holder.equals(operator) || !test.test(conversation)) return;
        team(operator, from)
                .ifPresent(team -> conversations.add(id, Author.SYSTEM, new Fact.Released(operator, team, reason)));
    }

    /// Taken from the bot or opened anew it came from no line: then it goes into one of the operator's own.
    private Optional<TeamId> team(OperatorId operator, @Nullable TeamId from) {
        if (from != null) return Optional.of(from);
        return staff.teamsOf(operator).stream().map(team -> team.id()).findFirst();
    }
}
