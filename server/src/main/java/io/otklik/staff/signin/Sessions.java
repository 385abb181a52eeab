package io.otklik.staff.signin;

import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.secrets.TokenHash;
import io.otklik.staff.SessionsEnded;
import io.otklik.staff.StaffSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is signed in where. The browser holds a random token, we hold its hash.
@Component
public class Sessions {

    private final SessionStore store;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sessions(SessionStore store, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// A new sign-in; the answer is the token for the cookie, known to nobody else.
    @Transactional
    public String open(OperatorId person, Device device) {
        var token = ids.secret();
        store.forgetOld(clock.instant());
        store.open(ids.next(), TokenHash.of(token), person, device, clock.instant());
        return token;
    }

    public Optional<StaffSession> find(String token) {
        return store.byToken(TokenHash.of(token)).filter(this::alive).map(this::used);
    }

    /// Whether a sign-in still stands, for a socket that outlives its request.
    public Optional<StaffSession> find(UUID id) {
        return store.byId(id).filter(this::alive).map(Sessions::session);
    }

    /// A word that opens one WebSocket within a minute in the name of this sign-in.
    public String ticket(StaffSession session) {
        var ticket = ids.secret();
        store.putTicket(TokenHash.of(ticket), session.id(), clock.instant().plus(Limits.SOCKET_TICKET));
        return ticket;
    }

    @Transactional
    public Optional<StaffSession> redeem(String ticket) {
        return store.byTicket(TokenHash.of(ticket), clock.instant())
                .filter(this::alive)
                .map(Sessions::session);
    }

    List<SessionStore.Row> of(OperatorId person) {
        return store.of(person).stream().filter(this::alive).toList();
    }

    @Transactional
    void end(UUID id, OperatorId person) {
        if (!store.end(id, person)) throw Problem.notFound();
        tell(person, Set.of(id));
    }

    @Transactional
    void endOthers(OperatorId person, UUID kept) {
        tell(person, store.endOthers(person, kept));
    }

    @Transactional
    public void endAll(OperatorId person) {
        tell(person, store.endAll(person));
    }

    private void tell(OperatorId person, Set<UUID> ended) {
        if (!ended.isEmpty()) events.publishEvent(new SessionsEnded(person, ended));
    }

    private boolean alive(SessionStore.Row row) {
        return SessionRules.alive(row.created(), row.seen(), clock.instant());
    }

    private StaffSession used(SessionStore.Row row) {
        var now = clock.instant();
        if (row.seen().plus(SessionRules.TOUCH_EVERY).isAfter(now)) return session(row);
        store.touch(row.id(), now);
        return session(row);
    }

    private static StaffSession session(SessionStore.Row row) {
        var expires = SessionRules.endOf(row.created(), row.seen());
        return new StaffSession(row.id(), row.person(), row.name(), row.role(), row.language(), expires);
    }
}
