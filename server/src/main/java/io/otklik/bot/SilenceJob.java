package io.otklik.bot;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.dialog.Dialog;
import io.otklik.dialog.Event;
import io.otklik.platform.jobs.JobHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks after a customer who has fallen silent. It is a durable job, so a restart forgets nobody.
@Component
class SilenceJob implements JobHandler {

    static final String KIND = "bot-silence";

    private final Conversations conversations;
    private final SessionStore sessions;
    private final Library library;
    private final Player player;
    private final Watch watch;
    private final Clock clock;

    SilenceJob(
            Conversations conversations,
            SessionStore sessions,
            Library library,
            Player player,
            Watch watch,
            Clock clock) {
        this.conversations = conversations;
        this.sessions = sessions;
        this.library = library;
        this.player = player;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param id the conversation, and the time for which the job was made
    @Override
    @Transactional
    public void run(String id, String payload) {
        var conversation = new ConversationId(UUID.fromString(id.substring(0, id.indexOf(' '))));
        conversations.find(conversation).map(c -> conversations.lock(c.id())).ifPresent(this::look);
    }

    private void look(Conversation conversation) {
        var session = sessions.load(List.of(conversation.id())).get(conversation.id());
        if (session == null) return;
        var patience = patience(conversation, session);
        if (patience.isEmpty()) {
            sessions.save(List.of(session.watched(false)));
            return;
        }
        var due = session.movedAt().plus(patience.get());
        if (due.isAfter(clock.instant())) {
            watch.again(conversation.id(), due);
            return;
        }
        sessions.save(List.of(session.watched(false)));
        var facts = player.play(List.of(new Player.Cue(conversation, new Event.FellSilent())))
                .getOrDefault(conversation.id(), List.of());
        if (!facts.isEmpty()) conversations.add(conversation.id(), Author.BOT, facts);
    }

    private Optional<Duration> patience(Conversation conversation, Session session) {
        var held = conversation.holder() instanceof Holder.Bot && !conversation.resolved();
        return held ? Dialog.patience(library.version(session.state().version()), session.state()) : Optional.empty();
    }
}
