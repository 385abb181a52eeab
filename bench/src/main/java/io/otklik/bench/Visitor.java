package io.otklik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A customer's browser: a session, a socket, and messages one after another, each sent when the one before is
/// acknowledged.
final class Visitor implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Both are answered by the bot at once: a menu, and the menu below it.
    private static final String[] WORDS = {"меню", "Первичные документы"};

    private final BlockingQueue<String> acknowledgements = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient http;
    private final URI address;
    private final Semaphore news = new Semaphore(0);
    private String token = "";
    private @Nullable WebSocket socket;
    private int said;

    private Visitor(HttpClient http, URI address) {
        this.http = http;
        this.address = address;
    }

    static Visitor arrive(HttpClient http, URI address) throws IOException, InterruptedException {
        var visitor = new Visitor(http, address);
        visitor.token = visitor.post("/api/widget/schetovod/sessions", null, "{\"language\":\"ru\"}")
                .get("token")
                .asString();
        visitor.post("/api/widget/conversation/start", visitor.token, "");
        visitor.connect();
        return visitor;
    }

    /// Another connection of the same browser.
    Visitor anotherTab() throws IOException, InterruptedException {
        var tab = new Visitor(http, address);
        tab.token = token;
        tab.connect();
        return tab;
    }

    void forget() {
        news.drainPermits();
    }

    boolean toldWithin(long time, TimeUnit unit) throws InterruptedException {
        return news.tryAcquire(time, unit);
    }

    /// Sends a message and waits until it and the bot's answer are on the disk.
    ///
    /// @return how long that took, in nanoseconds; 0 if it was not acknowledged within 30 s
    long turn() throws InterruptedException {
        var id = UUID.randomUUID().toString();
        var text = WORDS[said++ % WORDS.length];
        var begin = System.nanoTime();
        send("{\"t\":\"send\",\"clientId\":\"" + id + "\",\"text\":\"" + text + "\"}");
        var acknowledged = acknowledgements.poll(30, TimeUnit.SECONDS);
        return id.equals(acknowledged) ? System.nanoTime() - begin : 0;
    }

    void leave() {
        if (socket != null) socket.abort();
    }

    private void connect() throws IOException, InterruptedException {
        var ticket = post("/api/widget/socket-tickets", token, "").get("ticket").asString();
        var uri = URI.create(address.toString().replaceFirst("http", "ws") + "/ws/widget?ticket=" + ticket);
        socket = http.newWebSocketBuilder()
                .header("Origin", address.toString())
                .connectTimeout(Duration.ofSeconds(30))
                .buildAsync(uri, this)
                .join();
        send("{\"t\":\"resume\",\"after\":0}");
    }

    private void send(String text) {
        if (socket != null) socket.sendText(text, true).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            hear(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /// Cheap on purpose: the load generator shares the machine with what it measures.
    private void hear(String frame) {
        if (frame.startsWith("{\"t\":\"entries\"")) news.release();
        if (!frame.startsWith("{\"t\":\"ack\"")) return;
        var at = frame.indexOf("\"clientId\":\"") + 12;
        acknowledgements.add(frame.substring(at, at + 36));
    }

    private JsonNode post(String path, @Nullable String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        return JSON.readTree(answer.body());
    }
}
