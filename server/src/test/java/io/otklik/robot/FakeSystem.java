package io.otklik.robot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Some other system on the loopback address: answers each path as the test has taught it.
public final class FakeSystem implements AutoCloseable {

    public record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            var all = headers.get(name);
            return all == null ? "" : all.getFirst();
        }
    }

    public record Said(int status, String type, String body) {
        public static Said json(String body) {
            return new Said(200, "application/json", body);
        }

        public static Said json(int status, String body) {
            return new Said(status, "application/json", body);
        }
    }

    public interface Manner {
        Said answer(Asked asked);
    }

    final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final HttpServer server;

    public FakeSystem() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// @param path without the query, as in `/v1/orders`
    public void teach(String path, Manner manner) {
        manners.put(path, manner);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
    }

    public List<Asked> askedAt(String path) {
        return asked.stream()
                .filter(it -> it.path().split("\\?")[0].equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var one = new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body);
            asked.add(one);
            var manner = manners.get(exchange.getRequestURI().getPath());
            var said = manner == null ? Said.json(404, "{}") : manner.answer(one);
            var bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", said.type());
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
