package io.otklik.samples.accounting.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls the sample as the robot does.
public final class Caller {
    /// What came back.
    public record Said(int status, JsonNode json, byte[] bytes) {
        public String error() {
            return json.at("/error/code").asString();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    public Caller(int port) {
        address = "http://127.0.0.1:" + port;
    }

    public Said get(String path) throws IOException, InterruptedException {
        return said(request(path).GET());
    }

    public Said vacation(String key, String organization, String employee, String start, int days)
            throws IOException, InterruptedException {
        return post("/hs/otklik/v1/vacations", key, """
                {"organization":"%s","employee":"%s","start":"%s","days":%d}
                """.formatted(organization, employee, start, days));
    }

    public Said post(String path, String key, String body) throws IOException, InterruptedException {
        return said(request(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Said put(String path, String body) throws IOException, InterruptedException {
        return said(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Said said(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        var isJson = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return new Said(
                answer.statusCode(), isJson ? JSON.readTree(answer.body()) : JSON.createObjectNode(), answer.body());
    }

    public HttpRequest.Builder request(String path) {
        var password = Base64.getEncoder().encodeToString("otklik:secret".getBytes());
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + password);
    }
}
