package io.otklik.bot;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.dialog.Event;
import io.otklik.platform.jobs.JobHandler;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A time that a scenario waited for has come. Whether anybody still waits for it, the dialog knows.
@Component
class TimerJob implements JobHandler {

    private final Conversations conversations;
    private final Player player;

    TimerJob(Conversations conversations, Player player) {
        this.conversations = conversations;
        this.player = player;
    }

    @Override
    public String kind() {
        return Timers.KIND;
    }

    @Override
    @Transactional
    public void run(String id, String key) {
        var conversation = new ConversationId(UUID.fromString(id.substring(0, id.indexOf(' '))));
        conversations
                .find(conversation)
                .map(c -> conversations.lock(c.id()))
                .filter(c -> c.holder() instanceof Holder.Bot && !c.resolved())
                .ifPresent(c -> goOn(c, key));
    }

    private void goOn(Conversation conversation, String key) {
        var facts = player.play(List.of(new Player.Cue(conversation, new Event.TimeUp(key))))
                .getOrDefault(conversation.id(), List.of());
        if (!facts.isEmpty()) conversations.add(conversation.id(), Author.BOT, facts);
    }
}
