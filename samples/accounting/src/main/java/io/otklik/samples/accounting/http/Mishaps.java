package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Answer;
import io.otklik.samples.accounting.books.Entry;
import io.otklik.samples.accounting.books.Refusal;
import io.otklik.samples.accounting.books.Trouble;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lets a request meet the trouble that was ordered for it, and answers otherwise as it should.
final class Mishaps {
    private final Troubles troubles;
    private final Json json;

    Mishaps(Troubles troubles, Json json) {
        this.troubles = troubles;
        this.json = json;
    }

    /// Around a question that changes nothing.
    Reply around(Request request, Supplier<Reply> act) {
        return switch (troubles.next(request).orElse(null)) {
            case null -> act.get();
            case Trouble.Slow slow -> {
                pause(slow.pause());
                yield act.get();
            }
            case Trouble.Fail _ -> failed();
            case Trouble.Refuse refuse -> refused(Refusal.of("refused", refuse.message()));
            case Trouble.Drop _ -> new Reply.HangUp();
        };
    }

    /// Around something that is registered.
    <T extends Entry> Reply around(Optional<Trouble> trouble, Supplier<Answer<T>> act, Function<T, Object> view) {
        return switch (trouble.orElse(null)) {
            case null -> reply(act.get(), view);
            case Trouble.Slow slow -> {
                pause(slow.pause());
                yield reply(act.get(), view);
            }
            case Trouble.Fail _ -> failed();
            case Trouble.Refuse refuse -> refused(Refusal.of("refused", refuse.message()));
            case Trouble.Drop _ -> dropped(act.get(), view);
        };
    }

    Reply refused(Refusal refusal) {
        return json.error(422, refusal.code(), refusal.message(), refusal.details());
    }

    /// The first time the work is done and the connection closed; the repetition gets its answer.
    private <T extends Entry> Reply dropped(Answer<T> answer, Function<T, Object> view) {
        var isNew = answer instanceof Answer.Registered<T> registered && !registered.repeated();
        return isNew ? new Reply.HangUp() : reply(answer, view);
    }

    private <T extends Entry> Reply reply(Answer<T> answer, Function<T, Object> view) {
        return switch (answer) {
            case Answer.Registered<T> registered -> json.write(201, view.apply(registered.entry()));
            case Answer.Refused<T> refused -> refused(refused.refusal());
        };
    }

    private Reply failed() {
        return json.error(500, "failed", "Сбой учётной системы. Повторите позже.", Map.of());
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
