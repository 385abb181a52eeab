package io.otklik.platform.socket;

import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.http.HttpStatus;

/// One-time tickets that open a WebSocket. A browser cannot send a header with the handshake, and what stands in an
/// address gets into
/// logs: so a ticket is good once, and for [Limits#SOCKET_TICKET] only.
public final class Tickets<T> {

    private static final int MOST = 100_000;

    private final ConcurrentMap<String, Issued<T>> issued = new ConcurrentHashMap<>();
    private final Ids ids;
    private final Clock clock;

    public Tickets(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    private record Issued<T>(T holder, Instant end) {}

    public String issue(T holder) {
        if (issued.size() >= MOST) dropOld();
        var ticket = ids.secret();
        issued.put(ticket, new Issued<>(holder, clock.instant().plus(Limits.SOCKET_TICKET)));
        return ticket;
    }

    /// Who holds the ticket; the ticket is used up.
    public Optional<T> redeem(String ticket) {
        return Optional.ofNullable(issued.remove(ticket))
                .filter(found -> !found.end().isBefore(clock.instant()))
                .map(Issued::holder);
    }

    private void dropOld() {
        var now = clock.instant();
        issued.values().removeIf(ticket -> ticket.end().isBefore(now));
        if (issued.size() >= MOST) throw Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", 5);
    }
}
