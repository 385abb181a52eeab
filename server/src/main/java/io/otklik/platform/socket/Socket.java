package io.otklik.platform.socket;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open connection of a person. Texts arrive one after another; sending never waits.
///
/// Who reads too slowly is cut off when [#UNSENT_CHARS] wait: the client comes back and asks for what it has missed,
/// so nothing is lost
/// and one stuck reader does not fill the memory.
public abstract class Socket {

    /// Characters that may wait to be sent.
    static final int UNSENT_CHARS = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger(Socket.class);

    private final AtomicInteger unsent = new AtomicInteger();
    private volatile @Nullable Session session;

    /// The connection is open; called once, before any text.
    protected abstract void opened();

    /// The other side said something, at most [SocketServer#TEXT_BYTES] long.
    protected abstract void heard(String text);

    /// The connection is gone; called once.
    protected abstract void closed();

    /// Sends a text; does nothing if the connection is gone.
    public final void send(String text) {
        var open = session;
        if (open == null || !open.isOpen()) return;
        if (unsent.addAndGet(text.length()) > UNSENT_CHARS) {
            open.disconnect();
            return;
        }
        open.sendText(text, Callback.from(() -> unsent.addAndGet(-text.length()), _ -> open.disconnect()));
    }

    /// Ends the connection with a reason of at most 100 characters that the client understands.
    public final void close(String reason) {
        var open = session;
        if (open != null) open.close(4000, reason, Callback.NOOP);
    }

    final void open(Session opened) {
        session = opened;
        opened();
    }

    final void text(String text) {
        try {
            heard(text);
        } catch (RuntimeException e) {
            log.error("A socket failed on a text of {} characters", text.length(), e);
            close("broken");
        }
    }

    final void gone() {
        session = null;
        closed();
    }
}
