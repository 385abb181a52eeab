package io.otklik.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A customer's browser: a session, a socket, and messages one after another, each sent when the one before is
/// acknowledged.
final class Visitor implements AutoCloseable, Load.Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Both are answered by the bot at once: a menu, and the menu below it.
    private static final String[] WORDS = {"меню", "Первичные документы"};

    private final HttpClient http;
    private final URI address;
    private final String token;
    private final Wire wire;
    private int said;

    private Visitor(HttpClient http, URI address, String token) throws IOException, InterruptedException {
        this.http = http;
        this.address = address;
        this.token = token;
        var ticket = post(http, address, "/api/widget/socket-tickets", token, "")
                .get("ticket")
                .asString();
        wire = Wire.open(address, "/ws/widget?ticket=" + ticket);
        wire.send("{\"t\":\"resume\",\"after\":0}");
        if (!wire.hear().startsWith("{\"t\":\"hello\"")) throw new IOException("The server did not greet");
    }

    static Visitor arrive(HttpClient http, URI address) throws IOException, InterruptedException {
        var token = post(http, address, "/api/widget/schetovod/sessions", null, "{\"language\":\"ru\"}")
                .get("token")
                .asString();
        post(http, address, "/api/widget/conversation/start", token, "");
        return new Visitor(http, address, token);
    }

    /// Another connection of the same browser.
    Visitor anotherTab() throws IOException, InterruptedException {
        return new Visitor(http, address, token);
    }

    /// Sends a message and waits until it and the bot's answer are on the disk.
    ///
    /// @return how long that took, in nanoseconds
    @Override
    public long turn() throws IOException {
        var id = UUID.randomUUID().toString();
        var text = WORDS[said++ % WORDS.length];
        var begin = System.nanoTime();
        wire.send("{\"t\":\"send\",\"clientId\":\"" + id + "\",\"text\":\"" + text + "\"}");
        var frame = wire.hear();
        while (!frame.startsWith("{\"t\":\"ack\"")) {
            if (frame.startsWith("{\"t\":\"refused\"")) throw new IOException("Refused: " + frame);
            frame = wire.hear();
        }
        if (!frame.contains(id)) throw new IOException("Another message was acknowledged: " + frame);
        return System.nanoTime() - begin;
    }

    /// Waits until the words stand on this tab's screen.
    void sees(String words) throws IOException {
        var frame = wire.hear();
        while (!(frame.startsWith("{\"t\":\"entries\"") && frame.contains(words))) frame = wire.hear();
    }

    /// Sends words without waiting for anything.
    void say(String words) throws IOException {
        wire.send("{\"t\":\"send\",\"clientId\":\"" + UUID.randomUUID() + "\",\"text\":\"" + words + "\"}");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }

    private static JsonNode post(HttpClient http, URI address, String path, @Nullable String token, String body)
            throws IOException, InterruptedException {
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
