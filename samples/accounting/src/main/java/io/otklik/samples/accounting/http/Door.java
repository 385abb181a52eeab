package io.otklik.samples.accounting.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/// Stands before a part of the program: reads the request, asks the part, writes the reply.
public final class Door implements HttpHandler {
    /// A part of the program that answers requests.
    public interface Part {
        Reply answer(Request request);
    }

    private final Part part;
    private final Json json;

    public Door(Part part, Json json) {
        this.part = part;
        this.json = json;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (reply(exchange) instanceof Reply.Content content) write(exchange, content);
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            return part.answer(Request.read(exchange));
        } catch (BadRequest bad) {
            return json.error(bad.status(), bad.code(), String.valueOf(bad.getMessage()), Map.of());
        } catch (RuntimeException bug) {
            bug.printStackTrace();
            return json.error(500, "internal", "Внутренняя ошибка учётной системы.", Map.of());
        }
    }

    private static void write(HttpExchange exchange, Reply.Content content) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", content.type());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        content.headers().forEach(headers::set);
        var bytes = content.bytes();
        exchange.sendResponseHeaders(content.status(), bytes.length == 0 ? -1 : bytes.length);
        if (!exchange.getRequestMethod().equals("HEAD"))
            exchange.getResponseBody().write(bytes);
    }
}
