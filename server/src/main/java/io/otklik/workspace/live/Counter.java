package io.otklik.workspace.live;

import io.otklik.platform.OperatorId;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.inbox.Inbox;
import io.otklik.workspace.inbox.ListsChanged;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the numbers beside people's lists true: counted anew after a change, once a second at most.
@Component
class Counter {

    private final Sockets sockets;
    private final Inbox inbox;
    private final Switchboard switchboard;
    private final Set<OperatorId> changed = new HashSet<>();

    Counter(Sockets sockets, Inbox inbox, Switchboard switchboard) {
        this.sockets = sockets;
        this.inbox = inbox;
        this.switchboard = switchboard;
        switchboard.every(Duration.ofSeconds(1), this::count);
    }

    /// Something that this person's lists count is not as it was.
    void changed(OperatorId person) {
        changed.add(person);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ListsChanged changed) {
        switchboard.later(() -> sockets.viewers().map(Viewer::id).forEach(this::changed));
    }

    private void count() {
        if (changed.isEmpty()) return;
        var people = Set.copyOf(changed);
        changed.clear();
        sockets.viewers()
                .filter(viewer -> people.contains(viewer.id()))
                .collect(Collectors.toSet())
                .forEach(this::tell);
    }

    private void tell(Viewer viewer) {
        var counts = inbox.counts(viewer);
        sockets.of(viewer.id()).filter(socket -> !counts.equals(socket.counted)).forEach(socket -> {
            socket.counted = counts;
            socket.tell(new News.Counted(counts));
        });
    }
}
