package io.otklik.workspace.live;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.Names;
import io.otklik.workspace.thread.Onlookers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Who has which conversation on the screen, and who is writing an answer. In memory only: it is gone with the line.
@Component
class Glances implements Onlookers {

    /// Who has not typed for so long is only looking.
    static final Duration REPLYING = Duration.ofSeconds(10);

    private final Map<ConversationId, Map<StaffSocket, Instant>> glances = new ConcurrentHashMap<>();
    private final Names names;
    private final Clock clock;

    Glances(Names names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    void looks(StaffSocket socket, ConversationId id) {
        glances.computeIfAbsent(id, _ -> new ConcurrentHashMap<>()).put(socket, Instant.MIN);
    }

    /// Whether that is news.
    boolean replies(StaffSocket socket, ConversationId id, boolean on) {
        var until = on ? clock.instant().plus(REPLYING) : Instant.MIN;
        var before = glances.computeIfAbsent(id, _ -> new ConcurrentHashMap<>()).put(socket, until);
        return on != (before != null && before.isAfter(clock.instant()));
    }

    void looksAway(StaffSocket socket, ConversationId id) {
        glances.computeIfPresent(id, (_, looking) -> {
            looking.remove(socket);
            return looking.isEmpty() ? null : looking;
        });
    }

    /// Conversations in which somebody has stopped typing without saying so.
    Set<ConversationId> fallenSilent() {
        var now = clock.instant();
        var silent = new HashSet<ConversationId>();
        glances.forEach((id, looking) -> looking.replaceAll((_, until) -> {
            if (until.equals(Instant.MIN) || until.isAfter(now)) return until;
            silent.add(id);
            return Instant.MIN;
        }));
        return silent;
    }

    @Override
    public List<Other> of(ConversationId conversation, OperatorId except) {
        var now = clock.instant();
        var modes = new TreeMap<OperatorId, String>((a, b) -> a.value().compareTo(b.value()));
        glances.getOrDefault(conversation, Map.of()).forEach((socket, until) -> {
            if (!socket.person().equals(except))
                modes.merge(
                        socket.person(),
                        until.isAfter(now) ? "replying" : "viewing",
                        (a, b) -> a.equals("replying") ? a : b);
        });
        return modes.entrySet().stream()
                .map(one -> new Other(names.operator(one.getKey()), one.getValue()))
                .toList();
    }
}
