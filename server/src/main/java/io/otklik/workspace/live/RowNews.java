package io.otklik.workspace.live;

import io.otklik.conversation.Change;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.Visibility.Eyes;
import io.otklik.workspace.contact.ContactChanged;
import io.otklik.workspace.inbox.Rows;
import io.otklik.workspace.work.OwnMarkChanged;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the rows of people's lists true.
@Component
class RowNews {

    /// A name is corrected in that many of the contact's newest conversations at once; the others show it when read.
    private static final int OF_A_CONTACT = 20;

    private final Sockets sockets;
    private final Conversations conversations;
    private final Visibility visibility;
    private final Rows rows;
    private final Counter counter;
    private final Switchboard switchboard;

    RowNews(
            Sockets sockets,
            Conversations conversations,
            Visibility visibility,
            Rows rows,
            Counter counter,
            Switchboard switchboard) {
        this.sockets = sockets;
        this.conversations = conversations;
        this.visibility = visibility;
        this.rows = rows;
        this.counter = counter;
        this.switchboard = switchboard;
    }

    /// Draws each row once for each person who may see it, however many consoles are open.
    void tell(List<Change> changes, Eyes eyes) {
        var wanted = new HashMap<Viewer, List<Conversation>>();
        sockets.viewers().forEach(viewer -> {
            var visible = changes.stream()
                    .map(Change::after)
                    .filter(after -> eyes.see(viewer, after))
                    .toList();
            if (!visible.isEmpty()) wanted.put(viewer, visible);
            if (changes.stream().anyMatch(change -> counts(viewer, change, eyes))) counter.changed(viewer.id());
        });
        tell(wanted);
    }

    /// A row looks different to one person only.
    void own(OperatorId person, ConversationId id) {
        var wanted = new HashMap<Viewer, List<Conversation>>();
        var found = conversations.find(List.of(id));
        sockets.viewers().filter(viewer -> viewer.id().equals(person)).forEach(viewer -> {
            var visible = visibility.seen(viewer, found);
            if (!visible.isEmpty()) wanted.put(viewer, visible);
        });
        tell(wanted);
        counter.changed(person);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OwnMarkChanged changed) {
        switchboard.later(() -> own(changed.person(), changed.conversation()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ContactChanged changed) {
        switchboard.later(() -> {
            var changes = conversations.ofContact(changed.contact(), OF_A_CONTACT).stream()
                    .map(now -> new Change(now, now, List.of()))
                    .toList();
            tell(
                    changes,
                    visibility.eyes(
                            changes.stream().map(change -> change.after().id()).toList()));
        });
    }

    private void tell(Map<Viewer, List<Conversation>> wanted) {
        if (wanted.isEmpty()) return;
        var drawn = rows.of(wanted);
        sockets.watching()
                .forEach(socket -> drawn.getOrDefault(socket.viewer, List.of())
                        .forEach(row -> socket.tell(new News.RowChanged(row))));
    }

    private static boolean counts(Viewer viewer, Change change, Eyes eyes) {
        var before = change.before();
        var after = change.after();
        var moved = !Objects.equals(before.holder(), after.holder())
                || !Objects.equals(before.status(), after.status())
                || !Objects.equals(before.waitsSince(), after.waitsSince())
                || !before.tags().equals(after.tags())
                || change.entries().stream().anyMatch(entry -> entry.fact() instanceof Fact.Noted);
        return moved && (eyes.see(viewer, before) || eyes.see(viewer, after));
    }
}
