package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.robot.mapping.Unmappable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question and its answer as an author may see them: with dots where the secret stands, wherever it turns up.
final class Masked {

    static final String DOTS = "••••";

    private static final int LONGEST = 100 * 1024;
    private static final int SHORTEST_SECRET = 3;

    private Masked() {}

    record Header(String name, String value) {}

    record Request(String method, String url, List<Header> headers, String body) {}

    /// @param json what the mapping sees
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int status,
            String type,
            long millis,
            int size,
            String text,
            @Nullable Object json) {}

    static Request request(Outgoing asked, Connector connector) {
        var secrets = secrets(connector.signIn());
        var headers = new ArrayList<Header>();
        asked.headers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> headers.add(header(it.getKey(), it.getValue(), secrets)));
        if (connector.signIn() instanceof SignIn.OAuth2 && !asked.headers().containsKey("Authorization"))
            headers.add(new Header("Authorization", "Bearer " + DOTS));
        return new Request(
                asked.method(),
                hidden(asked.address().toString(), secrets),
                headers,
                hidden(text(asked.body()), secrets));
    }

    static Answer answer(Incoming.Answered answered, long millis, Definition.Task task, Connector connector) {
        var secrets = secrets(connector.signIn());
        return new Answer(
                answered.status(),
                answered.header("content-type").orElse(""),
                millis,
                answered.body().length,
                hidden(text(answered.body()), secrets),
                words(answered.body(), task, secrets));
    }

    private static Header header(String name, String value, Set<String> secrets) {
        return name.equalsIgnoreCase("Authorization")
                ? new Header(name, value.split(" ", 2)[0] + " " + DOTS)
                : new Header(name, hidden(value, secrets));
    }

    private static @Nullable Object words(byte[] body, Definition.Task task, Set<String> secrets) {
        if (body.length > LONGEST) return null;
        try {
            return hidden(Reading.words(body, task), secrets);
        } catch (Unmappable e) {
            return null;
        }
    }

    private static Object hidden(Object value, Set<String> secrets) {
        return switch (value) {
            case String text -> hidden(text, secrets);
            case Map<?, ?> map -> {
                var copy = new java.util.LinkedHashMap<String, @Nullable Object>();
                map.forEach(
                        (name, inner) -> copy.put(String.valueOf(name), inner == null ? null : hidden(inner, secrets)));
                yield copy;
            }
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(inner -> copy.add(inner == null ? null : hidden(inner, secrets)));
                yield copy;
            }
            case Object other -> other;
        };
    }

    private static String text(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.UTF_8);
        return text.replace("\0", "");
    }

    private static String hidden(String text, Set<String> secrets) {
        var shown = text;
        for (var secret : secrets) shown = shown.replace(secret, DOTS);
        return shown;
    }

    /// The secret in every dress it wears on the way.
    private static Set<String> secrets(SignIn signIn) {
        var all = new LinkedHashSet<String>();
        signIn.authorization().map(it -> it.split(" ", 2)[1]).ifPresent(all::add);
        var secret = SignInSettings.secret(signIn);
        if (secret != null && secret.length() >= SHORTEST_SECRET) {
            all.add(secret);
            all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return all;
    }
}
