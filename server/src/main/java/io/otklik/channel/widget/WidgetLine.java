package io.otklik.channel.widget;

import io.otklik.conversation.Author;
import io.otklik.conversation.Change;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Observer;
import io.otklik.conversation.Receipt;
import io.otklik.conversation.Typing;
import io.otklik.customer.ContactId;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import io.otklik.platform.socket.Socket;
import io.otklik.platform.socket.SocketRoute;
import io.otklik.platform.socket.Tickets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The line between visitors' browsers and their conversations: what happens is pushed after it is committed, in its
/// order and without
/// gaps; what a browser has missed it is told when it comes back.
@Component
class WidgetLine implements SocketRoute, Observer {

    private static final int CATCH_UP = 200;

    private final Map<ContactId, Set<WidgetSocket>> sockets = new ConcurrentHashMap<>();
    private final Tickets<Admission> tickets;
    private final Inward inward;
    private final Conversations conversations;
    private final Wire wire;
    private final JsonMapper json;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WidgetLine(
            Tickets<Admission> tickets,
            Inward inward,
            Conversations conversations,
            Wire wire,
            JsonMapper json,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.inward = inward;
        this.conversations = conversations;
        this.wire = wire;
        this.json = json;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/ws/widget";
    }

    @Override
    public Optional<Socket> open(String ticket) {
        return tickets.redeem(ticket).map(admission -> new WidgetSocket(admission, this));
    }

    /// Whoever comes to this browser next hears nothing of the one before.
    @TransactionalEventListener(fallbackExecution = true)
    void end(SessionEnded ended) {
        var admission = ended.admission();
        sockets.getOrDefault(admission.session().contact(), Set.of()).stream()
                .filter(socket -> socket.token.equals(admission.token()))
                .forEach(socket -> socket.close("ended"));
    }

    /// A line that outlives its session hears and is heard no more: the browser has to come with a session that is
    /// good.
    private boolean outlived(WidgetSocket socket) {
        if (clock.instant().isBefore(socket.session.until())) return false;
        socket.close("ended");
        return true;
    }

    void joined(WidgetSocket socket) {
        sockets.compute(socket.session.contact(), (_, known) -> {
            var all = known == null ? ConcurrentHashMap.<WidgetSocket>newKeySet(2) : known;
            all.add(socket);
            return all;
        });
    }

    void left(WidgetSocket socket) {
        sockets.computeIfPresent(socket.session.contact(), (_, known) -> {
            known.remove(socket);
            return known.isEmpty() ? null : known;
        });
    }

    void heard(WidgetSocket socket, String text) {
        if (outlived(socket)) return;
        Frames.Said said;
        try {
            said = json.readValue(text, Frames.Said.class);
        } catch (JacksonException e) {
            refuse(socket, null, Problem.bad("unknown-frame"));
            return;
        }
        switch (said) {
            case Frames.Resume resume -> resume(socket, resume);
            case Frames.Send send -> send(socket, send);
            case Frames.Typing(var on) -> typing(socket, on);
            case Frames.Read(var seq) -> read(socket, seq);
            case Frames.Ping _ -> socket.send(json.writeValueAsString(Frames.pong()));
        }
    }

    private void resume(WidgetSocket socket, Frames.Resume resume) {
        var current = conversations.current(socket.session.contact(), socket.session.inbox());
        if (current.isEmpty()) {
            socket.send(json.writeValueAsString(Frames.hello(wire.none())));
            return;
        }
        var conversation = current.get();
        var same = conversation.id().value().equals(resume.conversationId());
        socket.follow(conversation.id(), same ? Math.max(0, resume.after()) : 0);
        socket.send(json.writeValueAsString(Frames.hello(wire.state(conversation))));
        tell(socket, conversation, List.of());
    }

    private void send(WidgetSocket socket, Frames.Send send) {
        try {
            inward.send(socket.session, socket.conversation(), send.outgoing(), answer(socket, send.clientId()));
        } catch (Problem problem) {
            refuse(socket, send.clientId(), problem);
        }
    }

    private Consumer<Receipt> answer(WidgetSocket socket, UUID clientId) {
        return receipt -> {
            if (receipt instanceof Receipt.Kept kept) {
                socket.send(json.writeValueAsString(Frames.ack(clientId, kept)));
            } else refuse(socket, clientId, Inward.problem(receipt));
        };
    }

    private void typing(WidgetSocket socket, boolean on) {
        var conversation = socket.conversation();
        if (conversation != null) events.publishEvent(new Typing(conversation, Author.CONTACT, on));
    }

    private void read(WidgetSocket socket, int seq) {
        var conversation = socket.conversation();
        if (conversation != null) conversations.read(conversation, seq);
    }

    private void refuse(WidgetSocket socket, @Nullable UUID clientId, Problem problem) {
        var document = problem.document(texts, socket.session.language());
        socket.send(json.writeValueAsString(Frames.refused(clientId, document)));
    }

    @Override
    public void committed(List<Change> changes) {
        for (var change : changes) {
            var listening = sockets.get(change.after().contact());
            if (listening == null) continue;
            for (var socket : listening) {
                if (!socket.session.inbox().equals(change.after().inbox()) || outlived(socket)) continue;
                tell(socket, change.after(), change.entries());
                if (stateChanged(change))
                    socket.send(json.writeValueAsString(Frames.state(wire.state(change.after()))));
            }
        }
    }

    /// An operator's typing is shown to the customer.
    @EventListener
    void typed(Typing typing) {
        if (!(typing.author() instanceof Author.Operator)) return;
        conversations.find(typing.conversation()).ifPresent(conversation -> {
            var frame = json.writeValueAsString(Frames.typing(wire.who(typing.author()), typing.on()));
            sockets.getOrDefault(conversation.contact(), Set.of()).stream()
                    .filter(socket -> !outlived(socket))
                    .forEach(socket -> socket.send(frame));
        });
    }

    /// Tells a browser everything up to the conversation's last entry. News of two commits may cross on their way
    /// here: what is missing in
    /// between is read from the log, what is already told is left out.
    private void tell(WidgetSocket socket, Conversation conversation, List<Entry> fresh) {
        synchronized (socket) {
            var from = socket.lacks(conversation.id(), conversation.seq());
            while (from > 0) {
                var entries = fresh.isEmpty() || fresh.getFirst().seq() > from
                        ? conversations.after(conversation.id(), from - 1, CATCH_UP)
                        : fresh;
                if (entries.isEmpty()) return;
                socket.told(entries.getLast().seq());
                push(socket, conversation, from, entries);
                from = socket.lacks(conversation.id(), conversation.seq());
            }
        }
    }

    private void push(WidgetSocket socket, Conversation conversation, int from, List<Entry> entries) {
        var news = entries.stream().filter(entry -> entry.seq() >= from).toList();
        var seen = wire.entries(conversation, news);
        if (seen.isEmpty()) return;
        socket.send(json.writeValueAsString(Frames.entries(conversation.id().value(), seen)));
    }

    private static boolean stateChanged(Change change) {
        return change.entries().isEmpty()
                || !change.before().holder().equals(change.after().holder())
                || !change.before().status().equals(change.after().status());
    }
}
