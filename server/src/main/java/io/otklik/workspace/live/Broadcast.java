package io.otklik.workspace.live;

import io.otklik.conversation.Change;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Observer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.Visibility.Eyes;
import io.otklik.workspace.notice.Notice.Kind;
import io.otklik.workspace.notice.Notices;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes the news of what was committed and tells it to those who may see it, as it is when it is told.
@Component
class Broadcast implements Observer {

    private static final int AT_ONCE = 500;

    /// Bots talk with many at a time: supervisors' lists follow them once a second, so many rows at most.
    private static final int OF_THE_BOT = 200;

    private final Pending pending = new Pending();
    private final Pending ofTheBot = new Pending();
    private final Sockets sockets;
    private final Visibility visibility;
    private final EntryNews entries;
    private final RowNews rows;
    private final Screens screens;
    private final Notices notices;
    private final Switchboard switchboard;

    Broadcast(
            Sockets sockets,
            Visibility visibility,
            EntryNews entries,
            RowNews rows,
            Screens screens,
            Notices notices,
            Switchboard switchboard) {
        this.sockets = sockets;
        this.visibility = visibility;
        this.entries = entries;
        this.rows = rows;
        this.screens = screens;
        this.notices = notices;
        this.switchboard = switchboard;
        switchboard.every(Duration.ZERO, () -> tell(pending.take(AT_ONCE)));
        switchboard.every(Duration.ofSeconds(1), () -> tell(ofTheBot.take(OF_THE_BOT)));
    }

    @Override
    public void committed(List<Change> changes) {
        var supervised = sockets.supervised();
        var interesting = changes.stream()
                .filter(change -> supervised || !ofTheBot(change))
                .toList();
        if (!interesting.isEmpty()) switchboard.later(() -> interesting.forEach(this::take));
    }

    private void take(Change change) {
        var watched = sockets.showing(change.after().id()).findAny().isPresent();
        (ofTheBot(change) && !watched ? ofTheBot : pending).add(change);
    }

    private void tell(List<Change> changes) {
        if (changes.isEmpty()) return;
        changes.forEach(this::callWhoIsWaitedFor);
        if (sockets.all().findAny().isEmpty()) return;
        var eyes = visibility.eyes(
                changes.stream().map(change -> change.after().id()).toList());
        changes.forEach(change -> entries.tell(change, eyes));
        rows.tell(changes, eyes);
        changes.forEach(change -> takeAway(change, eyes));
    }

    private void takeAway(Change change, Eyes eyes) {
        var id = change.after().id();
        sockets.watching().toList().forEach(socket -> {
            var viewer = socket.viewer;
            if (viewer == null || eyes.see(viewer, change.after())) return;
            if (!socket.open.containsKey(id) && !eyes.see(viewer, change.before())) return;
            screens.close(socket, id);
            socket.tell(new News.Gone(id));
        });
    }

    /// The contact's first word after an answer calls whoever has the conversation, unless it is on the screen.
    private void callWhoIsWaitedFor(Change change) {
        if (!(change.after().holder() instanceof Holder.With(var operator, var _, var _))) return;
        if (!change.before().holder().equals(change.after().holder())) return;
        var begins = change.before().waitsSince() == null && change.after().waitsSince() != null;
        var written = change.entries().stream().anyMatch(entry -> entry.fact() instanceof Fact.Received);
        if (!begins || !written) return;
        var id = change.after().id();
        if (sockets.of(operator).noneMatch(socket -> socket.open.containsKey(id)))
            notices.give(operator, id, Kind.WAITING);
    }

    private static boolean ofTheBot(Change change) {
        return change.before().holder() instanceof Holder.Bot && change.after().holder() instanceof Holder.Bot;
    }
}
