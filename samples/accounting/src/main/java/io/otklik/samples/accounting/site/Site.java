package io.otklik.samples.accounting.site;

import io.otklik.samples.accounting.http.BadRequest;
import io.otklik.samples.accounting.http.Door;
import io.otklik.samples.accounting.http.Json;
import io.otklik.samples.accounting.http.Reply;
import io.otklik.samples.accounting.http.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of the site and its sign-in. The page may load from itself and from Otklik, nowhere else.
public final class Site implements Door.Part {
    /// Where Otklik is, which inbox the widget belongs to, and how visitors are vouched for.
    public record Widget(String otklik, String inbox, String secret, String key) {}

    private record Person(String name, String organization, String token) {}

    private record File(String name, String type) {}

    private static final Map<String, File> FILES = Map.of(
            "/", new File("ru.html", "text/html; charset=utf-8"),
            "/en", new File("en.html", "text/html; charset=utf-8"),
            "/site.css", new File("site.css", "text/css; charset=utf-8"),
            "/site.js", new File("site.js", "text/javascript; charset=utf-8"),
            "/logo.svg", new File("logo.svg", "image/svg+xml"),
            "/abacus.svg", new File("abacus.svg", "image/svg+xml"));

    private final Widget widget;
    private final IdentityToken token;
    private final Sessions sessions = new Sessions();
    private final Json json;

    public Site(Widget widget, Clock clock, Json json) {
        this.widget = widget;
        this.json = json;
        this.token = new IdentityToken(widget.secret(), widget.key(), widget.inbox(), clock, json.mapper());
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().equals("/session") || request.path().startsWith("/session/")) return session(request);
        var file = FILES.get(request.path());
        if (file == null) throw new BadRequest(404, "not-found", "Такой страницы нет.");
        return new Reply.Content(200, file.type(), read(file), headers());
    }

    private Reply session(Request request) {
        if (request.header("Schetovod-Request").isEmpty())
            throw new BadRequest(403, "foreign", "Запрос не с этого сайта.");
        return switch (request.method()) {
            case "POST" -> signIn(request.path().substring("/session/".length()));
            case "DELETE" -> withCookie(json.write(200, Map.of()), sessions.end(request));
            case "GET" ->
                sessions.visitor(request).map(it -> json.write(200, person(it))).orElseGet(Site::nobody);
            default -> throw new BadRequest(405, "method", "Такого действия нет.");
        };
    }

    private Reply signIn(String id) {
        if (widget.secret().isEmpty()) throw new BadRequest(503, "no-secret", "Вход не настроен: нет общего секрета.");
        var visitor = Visitor.of(id).orElseThrow(() -> new BadRequest(404, "not-found", "Такого посетителя нет."));
        return withCookie(json.write(200, person(visitor)), sessions.begin(visitor));
    }

    private Person person(Visitor visitor) {
        return new Person(visitor.fullName, visitor.organization, token.of(visitor));
    }

    private static Reply.Content nobody() {
        return new Reply.Content(204, "application/json", new byte[0], Map.of());
    }

    private static Reply withCookie(Reply.Content content, String cookie) {
        var headers = new LinkedHashMap<>(content.headers());
        headers.put("Set-Cookie", cookie);
        return new Reply.Content(content.status(), content.type(), content.bytes(), headers);
    }

    private byte[] read(File file) {
        try (var stream = Site.class.getResourceAsStream(file.name())) {
            if (stream == null) throw new IllegalStateException("No file " + file.name());
            if (!file.type().startsWith("text/html")) return stream.readAllBytes();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{otklik}}", escaped(widget.otklik()))
                    .replace("{{inbox}}", escaped(widget.inbox()))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> headers() {
        var policy = """
                default-src 'none'; script-src 'self' %1$s; style-src 'self'; img-src 'self' data: %1$s; \
                connect-src 'self' %1$s; frame-src %1$s; base-uri 'none'; form-action 'self'; frame-ancestors 'none'\
                """;
        return Map.of(
                "Content-Security-Policy",
                policy.formatted(widget.otklik()),
                "Referrer-Policy",
                "strict-origin-when-cross-origin");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
