package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.routing.LineStore.InLine;
import io.otklik.routing.Presence.State;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to lines and presence. Conversations are given out by themselves; nobody needs to ask for it.
@Service
public class Routing {

    private final Presences presences;
    private final PresenceStore store;
    private final Consoles consoles;
    private final LineStore lines;
    private final ToneStore tones;

    Routing(Presences presences, PresenceStore store, Consoles consoles, LineStore lines, ToneStore tones) {
        this.presences = presences;
        this.store = store;
        this.consoles = consoles;
        this.lines = lines;
        this.tones = tones;
    }

    /// An operator says to be here, on a break, or gone.
    @Transactional
    public void be(OperatorId operator, State state) {
        presences.change(operator, (attendance, now) -> attendance.be(state, now));
    }

    /// An operator's console has connected; to be called for each socket.
    public void connected(OperatorId operator) {
        consoles.opened(operator);
    }

    /// An operator's console is closed or lost; to be called once for each socket that was connected.
    public void disconnected(OperatorId operator) {
        consoles.closed(operator);
    }

    /// Whoever has never been here is offline.
    @Transactional(readOnly = true)
    public Presence presence(OperatorId operator) {
        return store.of(List.of(operator)).stream()
                .map(Attendance::presence)
                .findFirst()
                .orElse(Presence.never(operator));
    }

    /// The presence of each of the given, in their order.
    @Transactional(readOnly = true)
    public Map<OperatorId, Presence> presence(Collection<OperatorId> operators) {
        var found = new LinkedHashMap<OperatorId, Presence>();
        for (var operator : operators) found.put(operator, Presence.never(operator));
        for (var attendance : store.of(operators)) found.put(attendance.operator(), attendance.presence());
        return found;
    }

    /// The line of a team, longest wait first.
    @Transactional(readOnly = true)
    public List<Waiting> waiting(TeamId team) {
        return lines.of(Set.of(team)).stream().map(Routing::waiting).toList();
    }

    /// How customers sound who wait for a person's answer: `urgent`, `upset`, `rude`, `person`. Who is calm is left
    /// out.
    @Transactional(readOnly = true)
    public Map<ConversationId, List<String>> tones(Collection<ConversationId> conversations) {
        return tones.of(conversations);
    }

    private static Waiting waiting(InLine one) {
        var request = one.request();
        return new Waiting(
                request.conversation(),
                request.team(),
                request.since(),
                request.place(),
                request.tries(),
                one.stalled());
    }
}
