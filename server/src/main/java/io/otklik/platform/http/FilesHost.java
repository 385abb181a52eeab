package io.otklik.platform.http;

import io.otklik.platform.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Files that people upload live on an origin of their own (another port, or another host behind a proxy): even a
/// file
/// that a
/// browser would run as a page could reach nothing of the product there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilesHost extends OncePerRequestFilter implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

    private static final String PREFIX = "/f/";

    private final Settings settings;

    FilesHost(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        if (settings.filesPort() == settings.port()) return;
        factory.addServerCustomizers(server -> {
            var connector = new ServerConnector(server);
            connector.setPort(settings.filesPort());
            server.addConnector(connector);
        });
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forFiles = request.getLocalPort() == settings.filesPort();
        var isFile = request.getRequestURI().startsWith(PREFIX);
        if (forFiles == isFile || settings.filesPort() == settings.port()) chain.doFilter(request, response);
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
