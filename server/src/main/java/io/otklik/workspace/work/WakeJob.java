package io.otklik.workspace.work;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation.Status;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.jobs.JobHandler;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Wakes a conversation that was put off, unless it is awake already or was put off further.
@Component
class WakeJob implements JobHandler {

    static final String KIND = "workspace-wake";

    private final Conversations conversations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WakeJob(Conversations conversations, TransactionTemplate transaction, Clock clock) {
        this.conversations = conversations;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String conversation) {
        transaction.executeWithoutResult(_ -> wake(new ConversationId(UUID.fromString(conversation))));
    }

    private void wake(ConversationId id) {
        var conversation = conversations.lock(id);
        if (conversation.status() instanceof Status.Snoozed(var until) && !until.isAfter(clock.instant()))
            conversations.add(id, Author.SYSTEM, new Fact.Woke("time"));
    }
}
