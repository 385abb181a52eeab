package io.otklik.workspace.live;

import io.otklik.conversation.Change;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility.Eyes;
import io.otklik.workspace.thread.Entries;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Adds new lines to the conversations on people's screens, without gaps.
@Component
class EntryNews {

    private static final int CATCH_UP = 200;

    private final Sockets sockets;
    private final Conversations conversations;
    private final Entries entries;
    private final Attention attention;

    EntryNews(Sockets sockets, Conversations conversations, Entries entries, Attention attention) {
        this.sockets = sockets;
        this.conversations = conversations;
        this.entries = entries;
        this.attention = attention;
    }

    void tell(Change change, Eyes eyes) {
        var readers = new HashSet<Viewer>();
        sockets.showing(change.after().id()).forEach(socket -> {
            var viewer = socket.viewer;
            if (viewer == null || !eyes.see(viewer, change.after())) return;
            tell(socket, viewer, change);
            readers.add(viewer);
        });
        if (change.entries().stream().anyMatch(EntryNews::wantsReading))
            readers.forEach(viewer -> attention.paid(viewer, change.after()));
    }

    private void tell(StaffSocket socket, Viewer viewer, Change change) {
        var id = change.after().id();
        var told = Objects.requireNonNull(socket.open.get(id));
        if (change.after().seq() <= told) return;
        var news = news(change, told);
        if (news.isEmpty()) return;
        socket.open.put(id, news.getLast().seq());
        socket.tell(new News.EntriesAdded(id, entries.of(viewer, news)));
    }

    /// What was committed elsewhere and has not come here yet is read from the log.
    private List<Entry> news(Change change, int told) {
        var fresh =
                change.entries().stream().filter(entry -> entry.seq() > told).toList();
        var whole = !fresh.isEmpty()
                && fresh.getFirst().seq() == told + 1
                && fresh.getLast().seq() == told + fresh.size();
        return whole ? fresh : conversations.after(change.after().id(), told, CATCH_UP);
    }

    private static boolean wantsReading(Entry entry) {
        return entry.fact() instanceof Fact.Received || entry.fact() instanceof Fact.Noted;
    }
}
