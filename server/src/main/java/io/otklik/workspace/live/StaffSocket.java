package io.otklik.workspace.live;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.socket.Socket;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One open console. But for the network's calls only the [Switchboard]'s thread touches it.
public final class StaffSocket extends Socket {

    /// What may wait for an answer; who says more at once is not a console of ours.
    private static final int UNHEARD = 200;

    final StaffSession session;
    private final Lines lines;
    private final JsonMapper json;
    private final AtomicInteger unheard = new AtomicInteger();

    /// With all that decides what there is to see; absent for who does not work with conversations.
    volatile @Nullable Viewer viewer;

    /// What is on the screen, and up to which entry the screen has been told.
    final Map<ConversationId, Integer> open = new HashMap<>();

    /// Whether routing was told that this console is open.
    boolean atWork;

    /// The last counts told, so that the same are not told again.
    @Nullable
    Object counted;

    StaffSocket(StaffSession session, Lines lines, JsonMapper json) {
        this.session = session;
        this.lines = lines;
        this.json = json;
    }

    OperatorId person() {
        return session.person();
    }

    void tell(News news) {
        send(json.writeValueAsString(news));
    }

    @Override
    protected void opened() {
        lines.joined(this);
    }

    @Override
    protected void heard(String text) {
        if (unheard.incrementAndGet() > UNHEARD) close("too-often");
        else lines.heard(this, text, unheard::decrementAndGet);
    }

    @Override
    protected void closed() {
        lines.left(this);
    }
}
