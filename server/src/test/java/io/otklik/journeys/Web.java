package io.otklik.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A browser without a screen: keeps cookies, sends the header of our own pages, reads JSON.
public final class Web {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI home;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Web(int port) {
        home = URI.create("http://localhost:" + port);
        with("Otklik-Request", "1").with("Accept-Language", "ru");
    }

    /// What came back; the body is null where there is none, and text where it is not JSON.
    public record Answer(int status, JsonNode json, String text, HttpResponse<String> raw) {

        public String at(String pointer) {
            return json.at(pointer).asString();
        }

        public Optional<String> header(String name) {
            return raw.headers().firstValue(name);
        }

        /// The end of the problem's type, as in `not-found`.
        public String problem() {
            return at("/type").replace("urn:otklik:problem:", "");
        }
    }

    /// Sends a header from now on; an empty value stops that.
    public Web with(String header, String value) {
        if (value.isEmpty()) headers.remove(header);
        else headers.put(header, value);
        return this;
    }

    public Web cookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /// @param body a string is sent as it is, anything else as JSON; null is no body
    public Answer send(String method, String path, Object body) {
        var request = HttpRequest.newBuilder(home.resolve(path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        if (body != null) request.header("Content-Type", "application/json");
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body));
        return answer(request.method(method, publisher).build());
    }

    /// Sends one file as a page's form does.
    public Answer upload(String path, String name, byte[] bytes) {
        var edge = "edge-of-the-form";
        var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(home.resolve(path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        request.header("Content-Type", "multipart/form-data; boundary=" + edge);
        return answer(request.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /// Posts these very bytes.
    public Answer sendBytes(String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(home.resolve(path));
        headers.forEach(request::header);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        request.header("Content-Type", type);
        return answer(request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    private Answer answer(HttpRequest request) {
        try {
            var response = sent(request);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), json(response), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A server may close a kept connection at any time, and does so after a body it would not read: whoever finds it
    /// closed comes again, as browsers do.
    private static HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) throw e;
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode();
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
