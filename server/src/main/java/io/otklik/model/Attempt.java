package io.otklik.model;

import io.otklik.platform.outbound.Incoming;
import java.time.Duration;
import java.util.Optional;

/// What one attempt came to, read from what came back.
record Attempt(Reply reply, Optional<Protocol.Heard> heard, Optional<Duration> again, boolean mayCost) {

    private static final Duration SOON = Duration.ofMillis(400);

    static Attempt of(Incoming incoming, Question question, int number) {
        return switch (incoming) {
            case Incoming.Answered(var status, var _, var body) when status == 200 -> good(body, question);
            case Incoming.Answered answered -> refused(answered, number);
            case Incoming.NotAllowed _ -> failed(Why.NOT_ALLOWED, false, Optional.empty());
            case Incoming.Unreachable(var why) ->
                why.equals(Incoming.Unreachable.NO_TRUST)
                        ? failed(Why.UNTRUSTED, false, Optional.empty())
                        : failed(Why.UNREACHABLE, false, Optional.of(SOON.multipliedBy(number)));
            case Incoming.Lost(var tooLate) ->
                tooLate
                        ? failed(Why.LATE, true, Optional.empty())
                        : failed(Why.BROKEN, true, Optional.of(SOON.multipliedBy(number)));
            case Incoming.TooLarge _ -> failed(Why.NONSENSE, true, Optional.empty());
        };
    }

    /// Nothing was asked yet: it was the way there that failed.
    Attempt free() {
        return heard.isPresent() || !(reply instanceof Reply.Nothing)
                ? failed(Why.NONSENSE, false, Optional.empty())
                : new Attempt(reply, heard, again, false);
    }

    /// A pass that opens no more is tried anew, once.
    Attempt withFreshPass(int number) {
        return reply instanceof Reply.Nothing(var why) && why == Why.SIGN_IN && number == 1
                ? failed(Why.SIGN_IN, false, Optional.of(Duration.ZERO))
                : this;
    }

    private static Attempt good(byte[] body, Question question) {
        return question.heard(body)
                .map(heard -> new Attempt(
                        new Reply.Said(heard.text(), heard.whole()), Optional.of(heard), Optional.empty(), true))
                .orElseGet(() -> failed(Why.NONSENSE, true, Optional.empty()));
    }

    private static Attempt refused(Incoming.Answered answer, int number) {
        var pause = answer.header("retry-after")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(SOON.multipliedBy(number));
        return switch (answer.status()) {
            case 401, 402, 403 -> failed(Why.SIGN_IN, false, Optional.empty());
            case 429 -> failed(Why.THROTTLED, false, Optional.of(pause));
            case 500, 502, 503, 504 -> failed(Why.BROKEN, false, Optional.of(pause));
            default -> failed(answer.status() >= 500 ? Why.BROKEN : Why.REJECTED, false, Optional.empty());
        };
    }

    private static Attempt failed(Why why, boolean mayCost, Optional<Duration> again) {
        return new Attempt(new Reply.Nothing(why), Optional.empty(), again, mayCost);
    }
}
