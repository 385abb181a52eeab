package io.otklik.robot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/// An accounting system on the loopback address: registers vacations by key, and misbehaves as a test asks.
final class FakeAccounting implements AutoCloseable {

    enum Mood {
        BREAKS,
        DROPS_BEFORE,
        DROPS_AFTER,
        REFUSES,
        TALKS_NONSENSE,
        WANTS_A_PAUSE,
        KEEPS_THE_FILE
    }

    record Asked(String path, String key, String authorization, String body) {}

    final Deque<Mood> moods = new ArrayDeque<>();
    final List<Asked> asked = new ArrayList<>();
    final Map<String, String> registered = new HashMap<>();

    private final HttpServer server;

    FakeAccounting() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/vacations", this::vacation);
        server.createContext("/v1/employees", exchange -> {
            note(exchange);
            reply(exchange, 200, "{\"employees\":[{\"id\":\"e-1\",\"name\":\"Иванов\",\"left\":28}]}");
        });
        server.createContext("/v1/documents", this::document);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void vacation(HttpExchange exchange) throws IOException {
        var body = note(exchange);
        var key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        var mood = moods.peek() == Mood.KEEPS_THE_FILE ? null : moods.poll();
        if (mood == Mood.DROPS_BEFORE) {
            exchange.close();
            return;
        }
        if (mood == null || mood == Mood.DROPS_AFTER) registered.putIfAbsent(key, body);
        switch (mood) {
            case null -> reply(exchange, 201, """
                        {"number":"ОТ-%d","end":"2027-02-18","documents":[{"name":"Заявление.txt","url":"/v1/documents/1"}]}
                        """.formatted(registered.size()));
            case DROPS_AFTER -> exchange.close();
            case BREAKS -> reply(exchange, 500, "{}");
            case REFUSES ->
                reply(exchange, 422, "{\"error\":{\"code\":\"not-enough-days\",\"message\":\"Осталось 7 дней.\"}}");
            case TALKS_NONSENSE -> reply(exchange, 200, "<html>");
            case WANTS_A_PAUSE -> {
                exchange.getResponseHeaders().set("Retry-After", "50");
                reply(exchange, 503, "{}");
            }
            case DROPS_BEFORE, KEEPS_THE_FILE -> throw new IllegalStateException();
        }
    }

    private synchronized void document(HttpExchange exchange) throws IOException {
        note(exchange);
        if (moods.poll() == Mood.KEEPS_THE_FILE) reply(exchange, 500, "{}");
        else reply(exchange, 200, "Прошу предоставить мне отпуск.");
    }

    private synchronized String note(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestURI().toString(),
                String.valueOf(headers.getFirst("Idempotency-Key")),
                String.valueOf(headers.getFirst("Authorization")),
                body));
        return body;
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
