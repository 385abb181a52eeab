package io.otklik.journeys;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// Somebody else's web site: shows the pages it was given, and notes whoever calls `/hit?<name>`. A script of a
/// stranger that runs anywhere calls there.
final class ForeignSite implements AutoCloseable {

    final Set<String> hits = new ConcurrentSkipListSet<>();
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    ForeignSite() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/hit"))
                hits.add(String.valueOf(exchange.getRequestURI().getQuery()));
            var body = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /// @param origin host under which browsers know it: `127.0.0.1` and `localhost` are two sites to them
    String origin(String host) {
        return "http://" + host + ":" + server.getAddress().getPort();
    }

    String hit(String name) {
        return origin("127.0.0.1") + "/hit?" + name;
    }

    void shows(String path, String html) {
        pages.put(path, html);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
