package io.otklik.workspace;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An operator's console as the live line sees it: says frames, keeps every frame it hears.
final class Desk implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_MILLIS = 30_000;

    final List<JsonNode> heard = new ArrayList<>();
    private final BlockingQueue<JsonNode> fresh = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Desk(int port, String ticket) {
        socket = dial(port, ticket, "http://localhost:" + port, this);
    }

    static Desk of(Web web, int port) {
        var desk = new Desk(port, web.post("/api/socket-tickets", Map.of()).at("/ticket"));
        desk.hears(frame -> t(frame, "hello"));
        return desk;
    }

    static WebSocket dial(int port, String ticket, String origin, WebSocket.Listener listener) {
        return HTTP.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/staff?ticket=" + ticket), listener)
                .join();
    }

    static boolean t(JsonNode frame, String kind) {
        return frame.at("/t").asString().equals(kind);
    }

    static boolean about(JsonNode frame, String kind, ConversationId id) {
        return t(frame, kind)
                && (frame.at("/id").asString().equals(id.value().toString())
                        || frame.at("/row/id").asString().equals(id.value().toString())
                        || frame.at("/notice/conversationId")
                                .asString()
                                .equals(id.value().toString()));
    }

    Desk says(Map<String, ?> frame) {
        socket.sendText(JSON.writeValueAsString(frame), true).join();
        return this;
    }

    Desk opens(ConversationId id) {
        return says(Map.of("t", "open", "id", id.value()));
    }

    /// Waits for the next frame of a kind; those before it are kept in `heard`.
    JsonNode hears(Predicate<JsonNode> wanted) {
        try {
            while (true) {
                var frame = fresh.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (frame == null) throw new AssertionError("Not heard. Heard: " + heard);
                heard.add(frame);
                if (wanted.test(frame)) return frame;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Everything that comes before the answer to a ping has come.
    Desk catchesUp() {
        says(Map.of("t", "ping"));
        hears(frame -> t(frame, "pong"));
        return this;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            fresh.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        fresh.add(JSON.createObjectNode().put("t", "closed").put("reason", reason));
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
