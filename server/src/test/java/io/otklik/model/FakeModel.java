package io.otklik.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A language model on the loopback address that speaks the OpenAI protocol, in words and in vectors, and
/// GigaChat's passes: it answers what the test says, or fails the way the test says.
public final class FakeModel implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final char[] WORD = "nobody-trusts-it".toCharArray();

    /// One way to answer.
    public interface Mood {
        void answer(HttpExchange exchange, JsonNode question) throws IOException;
    }

    public record Asked(String path, Map<String, List<String>> headers, String body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(name))
                    .findFirst()
                    .map(it -> it.getValue().getFirst())
                    .orElse("");
        }
    }

    /// What it does next, one question after another; then it answers well again.
    public final ConcurrentLinkedDeque<Mood> moods = new ConcurrentLinkedDeque<>();

    public final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// Says something about the material of the question.
    public volatile Function<String, String> answer = _ -> "Хорошо.";

    /// Numbers in the vectors it makes unless a test makes others.
    public static final int SIZE = 8;

    /// The vector of a text; two texts in the same words have the same.
    public volatile Function<String, float[]> vector = FakeModel::words;

    private final HttpServer server;
    private final String scheme;

    public FakeModel() {
        this(open(), "http");
    }

    private FakeModel(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::complete);
        server.createContext("/v1/embeddings", this::see);
        server.createContext("/oauth", this::pass);
        server.start();
    }

    /// One whose certificate nobody has signed but itself.
    static FakeModel untrusted() {
        try (var file = Objects.requireNonNull(FakeModel.class.getResourceAsStream("/model/nobody.p12"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, WORD);
            var keys = KeyManagerFactory.getInstance("PKIX");
            keys.init(store, WORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new FakeModel(server, "https");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public URI passes() {
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/oauth");
    }

    /// The material of the newest question.
    public String material() {
        return JSON.readTree(asked.getLast().body()).at("/messages/1/content").asString();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static Mood status(int status, String... header) {
        return (exchange, _) -> {
            for (var i = 0; i < header.length; i += 2)
                exchange.getResponseHeaders().set(header[i], header[i + 1]);
            reply(exchange, status, "{\"error\":{\"message\":\"no\",\"type\":\"x\",\"code\":\"x\"}}");
        };
    }

    public static Mood raw(String body) {
        return (exchange, _) -> reply(exchange, 200, body);
    }

    /// Breaks off in the middle.
    public static final Mood HALF = (exchange, _) -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write("{\"choices\":[{\"mess".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    };

    /// Keeps silent until the other side has gone.
    public static final Mood SILENT = (_, _) -> {};

    private void complete(HttpExchange exchange) throws IOException {
        var body = note(exchange);
        var question = JSON.readTree(body);
        var mood = moods.poll();
        if (mood != null) {
            mood.answer(exchange, question);
            return;
        }
        var said = answer.apply(question.at("/messages/1/content").asString());
        reply(exchange, 200, JSON.writeValueAsString(good(said)));
    }

    private void see(HttpExchange exchange) throws IOException {
        var body = note(exchange);
        var question = JSON.readTree(body);
        var mood = moods.poll();
        if (mood != null) {
            mood.answer(exchange, question);
            return;
        }
        well(exchange, question);
    }

    /// Sees the texts as it should, but names them from the last to the first.
    void well(HttpExchange exchange, JsonNode question) throws IOException {
        var data = new ArrayList<Map<String, Object>>();
        for (var text : question.path("input"))
            data.addFirst(Map.of("index", data.size(), "embedding", vector.apply(text.asString())));
        var tokens = Map.of("prompt_tokens", 10 * data.size(), "total_tokens", 10 * data.size());
        reply(exchange, 200, JSON.writeValueAsString(Map.of("data", data, "usage", tokens)));
    }

    private static float[] words(String text) {
        var vector = new float[SIZE];
        for (var word : text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
            vector[Math.floorMod(word.hashCode(), vector.length)] += 1;
        return vector;
    }

    static Map<String, Object> good(String said) {
        return Map.of(
                "id", "1",
                "choices",
                        List.of(Map.of(
                                "index",
                                0,
                                "message",
                                Map.of("role", "assistant", "content", said),
                                "finish_reason",
                                "stop")),
                "usage", Map.of("prompt_tokens", 100, "completion_tokens", 10, "total_tokens", 110));
    }

    private void pass(HttpExchange exchange) throws IOException {
        note(exchange);
        var mood = moods.peek() == null ? null : moods.poll();
        if (mood != null) mood.answer(exchange, JSON.missingNode());
        else
            reply(
                    exchange,
                    200,
                    "{\"access_token\":\"pass-" + asked.size() + "\",\"expires_at\":" + Long.MAX_VALUE / 2000 + "}");
    }

    private String note(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestURI().getPath(), Map.copyOf(exchange.getRequestHeaders()), body));
        return body;
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
