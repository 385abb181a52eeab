package io.otklik.platform.socket;

import io.otklik.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.websocket.server.JettyServerUpgradeRequest;
import org.eclipse.jetty.ee11.websocket.server.JettyServerUpgradeResponse;
import org.eclipse.jetty.ee11.websocket.server.JettyWebSocketServerContainer;
import org.eclipse.jetty.ee11.websocket.server.config.JettyWebSocketServletContainerInitializer;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Opens WebSockets: only for pages of our own address, only with a one-time ticket, with small buffers, for most
/// sockets are silent.
@Component
class SocketServer implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    /// One text from a client, in bytes.
    static final int TEXT_BYTES = 64 * 1024;

    /// Clients say something every 25 s; a socket silent for longer than this is gone.
    static final Duration SILENCE = Duration.ofSeconds(75);

    private final ObjectProvider<SocketRoute> routes;
    private final Settings settings;

    SocketServer(ObjectProvider<SocketRoute> routes, Settings settings) {
        this.routes = routes;
        this.settings = settings;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(this::serve);
    }

    private void serve(Server server) {
        var context = server.getDescendant(ServletContextHandler.class);
        if (context == null) throw new IllegalStateException("The web server has no servlet context");
        JettyWebSocketServletContainerInitializer.configure(context, (_, container) -> open(container));
    }

    private void open(JettyWebSocketServerContainer container) {
        container.setMaxTextMessageSize(TEXT_BYTES);
        container.setMaxBinaryMessageSize(1);
        container.setIdleTimeout(SILENCE);
        container.setInputBufferSize(2048);
        container.setOutputBufferSize(2048);
        routes.forEach(
                route -> container.addMapping(route.path(), (request, response) -> accept(route, request, response)));
    }

    private @Nullable Object accept(
            SocketRoute route, JettyServerUpgradeRequest request, JettyServerUpgradeResponse response) {
        var ticket = request.getParameterMap().getOrDefault("ticket", List.of());
        var socket = ticket.size() == 1 && ours(request) ? route.open(ticket.getFirst()) : Optional.<Socket>empty();
        if (socket.isPresent()) {
            // Compression would keep hundreds of kilobytes for each connection, to make small texts a little smaller.
            response.setExtensions(List.of());
            return new SocketListener(socket.get());
        }
        refuse(response);
        return null;
    }

    /// A page of another site may not open a socket in the name of whoever looks at it.
    private boolean ours(JettyServerUpgradeRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) return false;
        var address = settings.address();
        return origin.equals(origin(address))
                || origin.equals("http://" + request.getHeader("Host"))
                || origin.equals("https://" + request.getHeader("Host"));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static void refuse(JettyServerUpgradeResponse response) {
        try {
            response.sendForbidden("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
