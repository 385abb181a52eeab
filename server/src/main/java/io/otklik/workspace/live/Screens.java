package io.otklik.workspace.live;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Typing;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.thread.Entries;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What people have on their screens: they are brought up to date with it, and told of each other.
@Component
class Screens {

    private static final int CATCH_UP = 200;
    private static final int LAST_PAGE = 20;

    private final Sockets sockets;
    private final Conversations conversations;
    private final Visibility visibility;
    private final Entries entries;
    private final Glances glances;
    private final RowNews rows;
    private final Attention attention;
    private final Switchboard switchboard;
    private final ApplicationEventPublisher events;

    Screens(
            Sockets sockets,
            Conversations conversations,
            Visibility visibility,
            Entries entries,
            Glances glances,
            RowNews rows,
            Attention attention,
            Switchboard switchboard,
            ApplicationEventPublisher events) {
        this.sockets = sockets;
        this.conversations = conversations;
        this.visibility = visibility;
        this.entries = entries;
        this.glances = glances;
        this.rows = rows;
        this.attention = attention;
        this.switchboard = switchboard;
        this.events = events;
        switchboard.every(Duration.ofMillis(500), () -> glances.fallenSilent().forEach(this::tellOthers));
    }

    void open(StaffSocket socket, Said.Open open) {
        var viewer = socket.viewer;
        if (viewer == null) return;
        var found = visibility.seen(viewer, conversations.find(List.of(open.id())));
        if (found.isEmpty()) {
            socket.tell(new News.Gone(open.id()));
            return;
        }
        catchUp(socket, viewer, found.getFirst(), open);
        attention.paid(viewer, found.getFirst());
        rows.own(viewer.id(), open.id());
        glances.looks(socket, open.id());
        tellOthers(open.id());
    }

    /// What was said between the screen's last look and now. Too much of it is left out: the screen sees the gap and
    /// asks.
    private void catchUp(StaffSocket socket, Viewer viewer, Conversation conversation, Said.Open open) {
        var last = conversation.seq();
        var from = open.after() == null ? last - LAST_PAGE : Math.max(open.after(), last - CATCH_UP);
        var missed = conversations.after(conversation.id(), Math.max(0, from), CATCH_UP);
        socket.open.put(
                conversation.id(), missed.isEmpty() ? last : missed.getLast().seq());
        if (!missed.isEmpty()) socket.tell(new News.EntriesAdded(conversation.id(), entries.of(viewer, missed)));
    }

    void close(StaffSocket socket, ConversationId id) {
        if (socket.open.remove(id) == null) return;
        glances.looksAway(socket, id);
        tellOthers(id);
    }

    void left(StaffSocket socket) {
        var shown = List.copyOf(socket.open.keySet());
        socket.open.clear();
        shown.forEach(id -> {
            glances.looksAway(socket, id);
            tellOthers(id);
        });
    }

    /// Colleagues see it here, the contact in the widget.
    void typing(StaffSocket socket, Said.Typing typing) {
        if (!socket.open.containsKey(typing.id()) || !Objects.equals(typing.mode(), "reply")) return;
        if (glances.replies(socket, typing.id(), typing.on())) tellOthers(typing.id());
        events.publishEvent(new Typing(typing.id(), new Author.Operator(socket.person()), typing.on()));
    }

    private void tellOthers(ConversationId id) {
        sockets.showing(id).forEach(socket -> socket.tell(new News.OthersHere(id, glances.of(id, socket.person()))));
    }

    @EventListener
    void typed(Typing typing) {
        if (!(typing.author() instanceof Author.Contact)) return;
        var news = new News.ContactTypes(typing.conversation(), typing.on());
        switchboard.later(() -> sockets.showing(typing.conversation()).forEach(socket -> socket.tell(news)));
    }
}
