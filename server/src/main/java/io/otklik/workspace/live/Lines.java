package io.otklik.workspace.live;

import io.otklik.platform.socket.Socket;
import io.otklik.platform.socket.SocketRoute;
import io.otklik.routing.Routing;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.PersonDisabled;
import io.otklik.staff.SessionsEnded;
import io.otklik.staff.StaffAccess;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Who of our side is on the line, and whether they still may be.
@Component
class Lines implements SocketRoute {

    private final Sockets sockets;
    private final StaffAccess access;
    private final Visibility visibility;
    private final Routing routing;
    private final Switchboard switchboard;
    private final Screens screens;
    private final Calls calls;
    private final JsonMapper json;

    Lines(
            Sockets sockets,
            StaffAccess access,
            Visibility visibility,
            Routing routing,
            Switchboard switchboard,
            Screens screens,
            Calls calls,
            JsonMapper json) {
        this.sockets = sockets;
        this.access = access;
        this.visibility = visibility;
        this.routing = routing;
        this.switchboard = switchboard;
        this.screens = screens;
        this.calls = calls;
        this.json = json;
        switchboard.every(Duration.ofSeconds(30), () -> sockets.all().forEach(this::requireSession));
    }

    @Override
    public String path() {
        return "/ws/staff";
    }

    @Override
    public Optional<Socket> open(String ticket) {
        return access.redeem(ticket).map(session -> new StaffSocket(session, this, json));
    }

    void joined(StaffSocket socket) {
        switchboard.later(() -> {
            sockets.add(socket);
            socket.viewer = visibility.viewer(socket.person()).orElse(null);
            requireSession(socket);
            if (!sockets.has(socket)) return;
            socket.tell(new News.Hello());
            if (socket.viewer != null) begin(socket, socket.viewer);
        });
    }

    /// Whoever works with conversations is at work while a console is open.
    private void begin(StaffSocket socket, Viewer viewer) {
        routing.connected(viewer.id());
        socket.atWork = true;
        calls.repeat(socket, viewer);
    }

    void left(StaffSocket socket) {
        switchboard.later(() -> forget(socket));
    }

    void heard(StaffSocket socket, String text, Runnable done) {
        switchboard.later(() -> {
            done.run();
            if (sockets.has(socket)) heard(socket, text);
        });
    }

    private void heard(StaffSocket socket, String text) {
        Said said;
        try {
            said = json.readValue(text, Said.class);
        } catch (JacksonException e) {
            socket.close("unknown-frame");
            return;
        }
        switch (said) {
            case Said.Ping() -> socket.tell(new News.Pong());
            case Said.Open open -> screens.open(socket, open);
            case Said.Close(var id) -> screens.close(socket, id);
            case Said.Typing typing -> screens.typing(socket, typing);
            case Said.Read(var id) -> calls.dismissed(socket.person(), id);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionsEnded ended) {
        end(socket -> ended.sessions().contains(socket.session.id()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonDisabled disabled) {
        end(socket -> socket.person().equals(disabled.person()));
    }

    /// Who may see more or less than before has to come back and ask for everything anew.
    @TransactionalEventListener(fallbackExecution = true)
    void on(PersonChanged changed) {
        switchboard.later(() -> sockets.of(changed.person()).forEach(this::judge));
    }

    private void judge(StaffSocket socket) {
        if (Objects.equals(visibility.viewer(socket.person()).orElse(null), socket.viewer)) return;
        forget(socket);
        socket.close("rights");
    }

    private void requireSession(StaffSocket socket) {
        if (access.session(socket.session.id()).isEmpty()) end(socket);
    }

    private void end(Predicate<StaffSocket> which) {
        switchboard.later(() -> sockets.all().filter(which).forEach(this::end));
    }

    private void end(StaffSocket socket) {
        forget(socket);
        socket.tell(new News.Ended());
        socket.close("ended");
    }

    private void forget(StaffSocket socket) {
        if (!sockets.remove(socket)) return;
        screens.left(socket);
        if (socket.atWork) routing.disconnected(socket.person());
    }
}
