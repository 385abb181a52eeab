package io.otklik.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who writes one message after another through the widget's API and remembers what was acknowledged.
final class Customer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final URI address;
    private final String token;
    private final List<UUID> sent = new CopyOnWriteArrayList<>();
    private final List<UUID> acknowledged = new CopyOnWriteArrayList<>();

    private Customer(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    static Customer arrive(HttpClient http, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/widget/schetovod/sessions"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString("{\"language\":\"ru\"}"))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return new Customer(
                http, address, JSON.readTree(answer.body()).get("token").asString());
    }

    List<UUID> sent() {
        return sent;
    }

    List<UUID> acknowledged() {
        return acknowledged;
    }

    /// Writes until the program is gone.
    ///
    /// @param heard a permit is released for each acknowledgement
    void writeOn(int most, Semaphore heard) {
        try {
            for (var i = 0; i < most; i++) {
                var id = UUID.randomUUID();
                sent.add(id);
                send(id);
                heard.release();
            }
        } catch (IOException e) {
            // The program was killed: what is not acknowledged now may be there or not.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sends everything once more, as a browser does that does not know what arrived.
    void repeatAll() throws IOException, InterruptedException {
        for (var id : sent) send(id);
    }

    void begins() throws IOException, InterruptedException {
        ask("conversation/start", BodyPublishers.ofString("{}"));
    }

    void says(String text) throws IOException, InterruptedException {
        write(UUID.randomUUID(), text);
    }

    /// Whether the bot has said so.
    boolean hears(String text) {
        return heard().contains(text);
    }

    /// What the bot has said, in order.
    List<String> heard() {
        try {
            return ask("conversation", null)
                    .get("entries")
                    .valueStream()
                    .filter(entry -> entry.at("/author/kind").asString().equals("bot"))
                    .map(entry -> entry.path("text").asString(""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(UUID id) throws IOException, InterruptedException {
        var ack = write(id, "меню");
        if (!ack.get("clientId").asString().equals(id.toString()))
            throw new IllegalStateException("An answer to another message");
        acknowledged.add(id);
    }

    private JsonNode write(UUID id, String text) throws IOException, InterruptedException {
        return ask(
                "conversation/messages",
                BodyPublishers.ofString(JSON.writeValueAsString(Map.of("clientId", id, "text", text))));
    }

    private JsonNode ask(String path, HttpRequest.@Nullable BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/widget/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30));
        var answer = http.send((body == null ? request.GET() : request.POST(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IOException("Refused with " + answer.statusCode() + ": " + answer.body());
        return JSON.readTree(answer.body());
    }
}
