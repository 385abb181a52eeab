package io.otklik.bot;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Event;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.robot.Robots;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A time that a scenario waited for has come. Whether anybody still waits for it, the dialog knows. How long a step
/// waits for a robot is no limit for a person who must allow the task, nor for a task that takes long by its nature:
/// both have limits of their own.
@Component
class TimerJob implements JobHandler {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final Conversations conversations;
    private final Player player;
    private final Robots robots;
    private final Timers timers;

    TimerJob(Conversations conversations, Player player, Robots robots, Timers timers) {
        this.conversations = conversations;
        this.player = player;
        this.robots = robots;
        this.timers = timers;
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
        var call = Dialog.callOf(key);
        if (call.isPresent() && robots.awaitsOthers(conversation.id().value(), call.get())) {
            timers.again(conversation.id(), key, LOOK_AGAIN);
            return;
        }
        var facts = player.play(List.of(new Player.Cue(conversation, new Event.TimeUp(key))))
                .getOrDefault(conversation.id(), List.of());
        if (!facts.isEmpty()) conversations.add(conversation.id(), Author.BOT, facts);
    }
}
