package io.otklik.robot;

import io.otklik.platform.outbound.Incoming;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Unmappable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Understands what the other system answered: done, a refusal, not now, or hopeless. Pure.
final class Reading {

    /// What an answer says: either its end, or named values and the files still to be fetched.
    sealed interface Meaning {
        record Over(Attempt attempt) implements Meaning {}

        record Good(Map<String, Object> values, List<FileAt> files) implements Meaning {}
    }

    record FileAt(String name, String url) {}

    private static final int DEEPEST = 50;
    private static final int LONGEST_MESSAGE = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private Reading() {}

    static Meaning meaning(Incoming incoming, Operation.Translation translation) {
        return switch (incoming) {
            case Incoming.Answered answered -> meaning(answered, translation);
            case Incoming.NotAllowed _ -> over(new Attempt.Hopeless(Failure.NOT_ALLOWED));
            case Incoming.Unreachable _ -> over(notNow(Failure.UNREACHABLE, false));
            case Incoming.Lost _ -> over(notNow(Failure.NO_ANSWER, true));
            case Incoming.TooLarge _ -> over(new Attempt.Hopeless(Failure.TOO_LARGE));
        };
    }

    private static Meaning meaning(Incoming.Answered answered, Operation.Translation translation) {
        var status = answered.status();
        if (status >= 200 && status < 300) return done(answered, translation);
        if (status == 401 || status == 403 || status == 407) return over(new Attempt.Hopeless(Failure.NOT_SIGNED_IN));
        if (status == 408 || status == 425 || status == 429 || status >= 500)
            return over(new Attempt.NotNow(Failure.BROKEN, status >= 500, pauseAsked(answered)));
        if (status >= 400) return over(refusal(answered, translation));
        return over(new Attempt.Hopeless(Failure.BAD_ANSWER));
    }

    private static Meaning done(Incoming.Answered answered, Operation.Translation translation) {
        try {
            var body = parsed(answered.body());
            return new Meaning.Good(values(body, translation.answer()), files(body, translation.files()));
        } catch (JacksonException | Unmappable e) {
            return over(new Attempt.Hopeless(Failure.BAD_ANSWER));
        }
    }

    private static Attempt refusal(Incoming.Answered answered, Operation.Translation translation) {
        try {
            if (translation.refusal().isEmpty()) return new Attempt.Hopeless(Failure.BAD_ANSWER);
            if (Mapping.evaluate(translation.refusal(), parsed(answered.body())) instanceof Map<?, ?> words
                    && words.get("message") instanceof String message
                    && !message.isBlank()
                    && message.length() <= LONGEST_MESSAGE)
                return new Attempt.Refused(words.get("code") instanceof String code ? code : "", message);
            return new Attempt.Hopeless(Failure.BAD_ANSWER);
        } catch (JacksonException | Unmappable e) {
            return new Attempt.Hopeless(Failure.BAD_ANSWER);
        }
    }

    private static Object parsed(byte[] body) {
        return body.length == 0 ? Map.of() : JSON.readValue(body, Object.class);
    }

    private static Map<String, Object> values(Object body, String expression) {
        if (expression.isEmpty()) return Map.of();
        if (!(Mapping.evaluate(expression, body) instanceof Map<?, ?> found))
            throw new Unmappable("The expression for the answer gives no object");
        var values = new LinkedHashMap<String, Object>();
        found.forEach((name, value) -> {
            if (value != null) values.put(String.valueOf(name), value);
        });
        return values;
    }

    private static List<FileAt> files(Object body, String expression) {
        if (expression.isEmpty()) return List.of();
        var files = new ArrayList<FileAt>();
        for (var item : list(Mapping.evaluate(expression, body))) {
            if (item instanceof Map<?, ?> file
                    && file.get("name") instanceof String name
                    && file.get("url") instanceof String url) files.add(new FileAt(name, url));
            else throw new Unmappable("The expression for files gives something without name and url");
        }
        return files;
    }

    /// The language gives a list of one as the one itself, and an empty list as nothing.
    private static List<?> list(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            case Object one -> List.of(one);
        };
    }

    private static Optional<Duration> pauseAsked(Incoming.Answered answered) {
        return answered.header("retry-after")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    private static Attempt notNow(Failure reason, boolean maybeDone) {
        return new Attempt.NotNow(reason, maybeDone, Optional.empty());
    }

    private static Meaning over(Attempt attempt) {
        return new Meaning.Over(attempt);
    }
}
