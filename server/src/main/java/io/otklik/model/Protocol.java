package io.otklik.model;

import io.otklik.platform.outbound.Outgoing;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The wire format that OpenAI began and the others speak: a question as JSON, an answer as JSON.
final class Protocol {

    /// An answer that is longer than this is not read.
    static final int LARGEST = 512 * 1024;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think>.*?</think>");

    private Protocol() {}

    /// What a good answer says.
    ///
    /// @param tokensIn -1 if it does not tell
    /// @param vectors  where vectors were asked for, one for each text
    record Heard(String text, boolean whole, int tokensIn, int tokensOut, List<float[]> vectors) {}

    static Outgoing question(Setup setup, Optional<String> authorization, Question question, Duration patience) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", "application/json");
        authorization.ifPresent(value -> headers.put("Authorization", value));
        if (setup.kind() == Setup.Kind.YANDEX) {
            headers.put("OpenAI-Project", Objects.requireNonNull(setup.folder()));
            headers.put("x-data-logging-enabled", "false");
        }
        var body = JSON.writeValueAsString(question.body(setup)).getBytes(StandardCharsets.UTF_8);
        return new Outgoing("POST", route(setup, question.route()), headers, body, patience, question.largest());
    }

    /// The header of those who know us by the secret itself; GigaChat wants a pass for it first.
    static Optional<String> authorization(Setup setup) {
        var word = setup.kind() == Setup.Kind.YANDEX ? "Api-Key " : "Bearer ";
        return Optional.ofNullable(setup.secret()).map(secret -> word + secret);
    }

    static Optional<Heard> heard(byte[] body) {
        try {
            var answer = JSON.readTree(body);
            var choice = answer.path("choices").path(0);
            var text = THOUGHTS.matcher(choice.path("message").path("content").asString(""))
                    .replaceFirst("")
                    .strip();
            var end = choice.path("finish_reason").asString("stop");
            if (text.isEmpty() || !end.equals("stop") && !end.equals("length")) return Optional.empty();
            var usage = answer.path("usage");
            return Optional.of(new Heard(
                    text,
                    end.equals("stop"),
                    count(usage, "prompt_tokens"),
                    count(usage, "completion_tokens"),
                    List.of()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// An estimate from above: a token holds two letters or more in the languages we know.
    static int tokens(String text) {
        return text.length() / 2 + 16;
    }

    static int tokens(Prompt prompt) {
        return tokens(prompt.orders()) + tokens(JSON.writeValueAsString(prompt.material()));
    }

    static int count(JsonNode usage, String field) {
        var count = usage.path(field).asInt(-1);
        return count < 0 || count > 10_000_000 ? -1 : count;
    }

    private static URI route(Setup setup, String route) {
        var address = setup.address().toString();
        return URI.create((address.endsWith("/") ? address : address + "/") + route);
    }

    static Map<String, Object> body(Setup setup, Prompt prompt) {
        var body = new LinkedHashMap<String, Object>();
        body.put("model", name(setup, "gpt"));
        body.put(
                "messages",
                List.of(
                        Map.of("role", "system", "content", prompt.orders()),
                        Map.of("role", "user", "content", JSON.writeValueAsString(prompt.material()))));
        body.put("temperature", 0.1);
        body.put("max_tokens", prompt.most());
        body.put("stream", false);
        return body;
    }

    /// @param scheme how Yandex calls models of this kind
    static String name(Setup setup, String scheme) {
        return setup.kind() == Setup.Kind.YANDEX && !setup.name().contains("://")
                ? scheme + "://" + setup.folder() + "/" + setup.name()
                : setup.name();
    }
}
