package io.otklik.platform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A refusal that the caller hears as an RFC 9457 problem document: stable `type` (`urn:otklik:problem:<slug>`), and
/// a
/// sentence
/// for a person in the caller's language, taken from the message file under `problem.<slug>`.
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private Object[] arguments = {};
    private @Nullable String field;
    private final Map<String, Object> extras = new LinkedHashMap<>();
    private List<Problem> all = List.of();

    private Problem(HttpStatus status, String slug) {
        super(slug);
        this.status = status;
        this.slug = slug;
    }

    public static Problem of(HttpStatus status, String slug) {
        return new Problem(status, slug);
    }

    /// 400: the request says something that cannot be.
    public static Problem bad(String slug) {
        return of(HttpStatus.BAD_REQUEST, slug);
    }

    /// 404 with one text for "does not exist" and "not yours": the difference is nobody's business.
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found");
    }

    /// 403: signed in, but without the right.
    public static Problem forbidden() {
        return of(HttpStatus.FORBIDDEN, "forbidden");
    }

    /// 409: somebody else changed it first.
    public static Problem conflict(String slug) {
        return of(HttpStatus.CONFLICT, slug);
    }

    /// 429 or 503 with Retry-After, in seconds.
    public static Problem later(HttpStatus status, String slug, long seconds) {
        return of(status, slug).extra("retryAfter", seconds);
    }

    /// Values for the places `{0}`, `{1}` … of the sentence; a [Said] is put into the reader's language.
    public Problem with(Object... values) {
        arguments = values;
        return this;
    }

    /// The request's field that is wrong.
    public Problem field(String name) {
        field = name;
        return this;
    }

    /// A further member of the problem document.
    public Problem extra(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    /// Several things are wrong: the first is the refusal, and all stand in it as `flaws` with `field` and `detail`.
    public static Problem of(List<Problem> flaws) {
        var first = flaws.getFirst();
        first.all = List.copyOf(flaws);
        return first;
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String type() {
        return "urn:otklik:problem:" + slug;
    }

    Object[] arguments() {
        return arguments;
    }

    /// The document in one language, for places that are not HTTP too (WebSocket frames).
    public Map<String, Object> document(Texts texts, Language language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", type());
        document.put("title", status.getReasonPhrase());
        document.put("status", status.value());
        document.put("detail", detail(texts, language));
        if (field != null) document.put("field", field);
        document.putAll(extras);
        if (all.size() > 1)
            document.put(
                    "flaws", all.stream().map(it -> it.flaw(texts, language)).toList());
        return document;
    }

    private Map<String, String> flaw(Texts texts, Language language) {
        return Map.of("field", field == null ? "" : field, "detail", detail(texts, language));
    }

    private String detail(Texts texts, Language language) {
        var values = Arrays.stream(arguments)
                .map(value -> value instanceof Said said ? texts.in(language, said) : value)
                .toArray();
        return texts.in(language, "problem." + slug, values);
    }

    /// An expected refusal needs no stack trace: it is cheap to throw under load.
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
