package io.otklik.workspace.live;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.Viewer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The consoles that are on the line.
@Component
class Sockets {

    private final Set<StaffSocket> all = ConcurrentHashMap.newKeySet();

    void add(StaffSocket socket) {
        all.add(socket);
    }

    boolean remove(StaffSocket socket) {
        return all.remove(socket);
    }

    boolean has(StaffSocket socket) {
        return all.contains(socket);
    }

    Stream<StaffSocket> all() {
        return all.stream();
    }

    Stream<StaffSocket> of(OperatorId person) {
        return all.stream().filter(socket -> socket.person().equals(person));
    }

    /// Those that have a conversation on the screen.
    Stream<StaffSocket> showing(ConversationId id) {
        return all.stream().filter(socket -> socket.open.containsKey(id));
    }

    /// Those of people who work with conversations.
    Stream<StaffSocket> watching() {
        return all.stream().filter(socket -> socket.viewer != null);
    }

    Stream<Viewer> viewers() {
        return all.stream().flatMap(socket -> Stream.ofNullable(socket.viewer)).distinct();
    }

    /// Whether anybody is on the line who sees what the bot does.
    boolean supervised() {
        return viewers().anyMatch(Viewer::supervises);
    }
}
