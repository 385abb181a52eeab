package io.otklik.platform.socket;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the web server calls for one connection. It is public because the server looks the methods up from outside;
/// the people of
/// the modules behind it need not be.
public final class SocketListener implements Session.Listener.AutoDemanding {

    private static final Logger log = LoggerFactory.getLogger(SocketListener.class);

    private final Socket socket;

    SocketListener(Socket socket) {
        this.socket = socket;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        socket.open(opened);
    }

    @Override
    public void onWebSocketText(String text) {
        socket.text(text);
    }

    @Override
    public void onWebSocketClose(int status, @Nullable String reason, Callback callback) {
        socket.gone();
        callback.succeed();
    }

    /// A broken line is an everyday thing; the close that follows tidies up.
    @Override
    public void onWebSocketError(Throwable cause) {
        log.debug("A socket broke: {}", cause.toString());
    }
}
