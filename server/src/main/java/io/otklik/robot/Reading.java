package io.otklik.robot;

import io.otklik.platform.outbound.Incoming;
import io.otklik.robot.Definition.Task;
import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Mapping;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.FormText;
import io.otklik.robot.words.JsonText;
import io.otklik.robot.words.XmlText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Understands what the other system answered: done, a refusal, not now, or hopeless. Pure.
final class Reading {

    /// What an answer says: either its end, or named values and the files still to be fetched.
    sealed interface Meaning {
        record Over(Attempt attempt) implements Meaning {}

        record Good(Map<String, Object> values, List<FileAt> files) implements Meaning {}
    }

    record FileAt(String name, String url) {}

    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_TICKET = 500;
    private static final String ODATA_REFUSAL =
            "error.{'code': code, 'message': $type(message) = 'object' ? message.value : message}";

    private Reading() {}

    static Meaning meaning(Incoming incoming, Task task) {
        return meaning(incoming, task, Reading::done);
    }

    /// The same for what is asked about a long task.
    static Meaning later(Incoming incoming, Task task) {
        return meaning(incoming, task, Reading::concluded);
    }

    /// The same for what the other system sends about a long task by itself.
    static Meaning later(byte[] body, Task task) {
        return understood(body, task, Reading::concluded);
    }

    /// An answer's body as plain values.
    ///
    /// @throws Unmappable when it is not in the form that the author has named
    static Object words(byte[] body, Task task) {
        return switch (task.receives()) {
            case JSON, MULTIPART -> JsonText.read(body);
            case ODATA -> JsonText.opened(JsonText.read(body));
            case XML -> body.length == 0 ? Map.of() : XmlText.read(body);
            case FORM -> FormText.read(body);
        };
    }

    private interface Body {
        Meaning meaning(Object body, Task task);
    }

    private static Meaning meaning(Incoming incoming, Task task, Body reader) {
        return switch (incoming) {
            case Incoming.Answered answered -> meaning(answered, task, reader);
            case Incoming.NotAllowed _ -> over(new Attempt.Hopeless(Failure.NOT_ALLOWED));
            case Incoming.Unreachable _ -> over(notNow(Failure.UNREACHABLE, false));
            case Incoming.Lost _ -> over(notNow(Failure.NO_ANSWER, true));
            case Incoming.TooLarge _ -> over(new Attempt.Hopeless(Failure.TOO_LARGE));
        };
    }

    private static Meaning meaning(Incoming.Answered answered, Task task, Body reader) {
        var status = answered.status();
        if (status >= 200 && status < 300) return understood(answered.body(), task, reader);
        if (status == 401 || status == 403 || status == 407) return over(new Attempt.Hopeless(Failure.NOT_SIGNED_IN));
        if (status == 408 || status == 425 || status == 429 || status >= 500)
            return over(new Attempt.NotNow(Failure.BROKEN, status >= 500, pauseAsked(answered)));
        if (status >= 400) return over(refusal(answered, task));
        return over(new Attempt.Hopeless(Failure.BAD_ANSWER));
    }

    private static Meaning understood(byte[] body, Task task, Body reader) {
        try {
            return reader.meaning(words(body, task), task);
        } catch (Unmappable e) {
            return over(new Attempt.Hopeless(Failure.BAD_ANSWER));
        }
    }

    private static Meaning done(Object body, Task task) {
        return task.later() == null ? good(body, task) : over(new Attempt.Taken(ticket(body, task.later())));
    }

    private static Meaning concluded(Object body, Task task) {
        var later = task.later();
        if (later == null) return good(body, task);
        if (later.done() != null
                && !later.done().isEmpty()
                && !Boolean.TRUE.equals(Mapping.evaluate(later.done(), body)))
            return over(new Attempt.Pending(Progress.told(body, later.progress())));
        return refusal(body, refusalOf(task)).<Meaning>map(Reading::over).orElseGet(() -> good(body, task));
    }

    private static String ticket(Object body, Definition.Later later) {
        if (later.ticket() == null || later.ticket().isEmpty()) return "";
        var ticket = Mapping.evaluate(later.ticket(), body);
        var text = ticket instanceof String || ticket instanceof Number ? ticket.toString() : "";
        if (text.isBlank() || text.length() > LONGEST_TICKET) throw new Unmappable(Flaw.NO_TICKET);
        return text;
    }

    /// What an author's sample of an answer says.
    static Meaning sample(Object sample, Task task) {
        return good(task.receives() == Wording.ODATA ? JsonText.opened(sample) : sample, task);
    }

    private static Meaning good(Object body, Task task) {
        var values = Typing.outputs(task, values(body, task.translation().answer()));
        return new Meaning.Good(values, files(body, task.translation().files()));
    }

    private static Attempt refusal(Incoming.Answered answered, Task task) {
        try {
            return refusal(words(answered.body(), task), refusalOf(task))
                    .orElse(new Attempt.Hopeless(Failure.BAD_ANSWER));
        } catch (Unmappable e) {
            return new Attempt.Hopeless(Failure.BAD_ANSWER);
        }
    }

    private static String refusalOf(Task task) {
        var own = task.translation().refusal();
        return own.isEmpty() && task.receives() == Wording.ODATA ? ODATA_REFUSAL : own;
    }

    private static Optional<Attempt> refusal(Object body, String expression) {
        if (expression.isEmpty()) return Optional.empty();
        if (Mapping.evaluate(expression, body) instanceof Map<?, ?> words
                && words.get("message") instanceof String message
                && !message.isBlank()
                && message.length() <= LONGEST_MESSAGE)
            return Optional.of(new Attempt.Refused(words.get("code") instanceof String code ? code : "", message));
        return Optional.empty();
    }

    private static Map<String, Object> values(Object body, String expression) {
        if (expression.isEmpty()) return Map.of();
        if (!(Mapping.evaluate(expression, body) instanceof Map<?, ?> found))
            throw new Unmappable(Flaw.ANSWER_NO_OBJECT);
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
            else throw new Unmappable(Flaw.FILES_WITHOUT_URL);
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
