package io.otklik.model;

import io.otklik.platform.outbound.Outbound;
import io.otklik.platform.outbound.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Puts one question to the model over HTTP, outside any transaction: again after a failure that may pass, as long as
/// its time allows.
@Component
class ModelClient {

    static final int MOST_ATTEMPTS = 3;

    private final Outbound outbound;
    private final Passes passes;
    private final Clock clock;
    private final Rest rest;

    @Autowired
    ModelClient(Outbound outbound, Passes passes, Clock clock) {
        this(outbound, passes, clock, Thread::sleep);
    }

    ModelClient(Outbound outbound, Passes passes, Clock clock, Rest rest) {
        this.outbound = outbound;
        this.passes = passes;
        this.clock = clock;
        this.rest = rest;
    }

    Ended ask(Setup setup, Question question) {
        return ask(setup, question, passes, setup.patience());
    }

    /// @param passes where GigaChat's passes for this set-up are kept
    Ended ask(Setup setup, Question question, Passes passes, Duration patience) {
        var end = clock.instant().plus(patience);
        for (var number = 1; ; number++) {
            var attempt = attempt(setup, question, passes, left(end), number);
            var again = attempt.again().filter(pause -> pause.compareTo(left(end)) < 0);
            if (again.isEmpty() || number == MOST_ATTEMPTS || !rested(again.get()))
                return ended(attempt, question, number);
        }
    }

    private Attempt attempt(Setup setup, Question question, Passes passes, Duration patience, int number) {
        if (setup.kind() != Setup.Kind.GIGACHAT)
            return sent(setup, Protocol.authorization(setup), question, patience, number);
        return switch (passes.pass(setup, patience)) {
            case Passes.Fetched.Failed(var how) ->
                Attempt.of(how, question, number).free();
            case Passes.Fetched.Token(var token) -> {
                var attempt = sent(setup, Optional.of("Bearer " + token), question, patience, number);
                if (attempt.reply() instanceof Reply.Nothing(var why) && why == Why.SIGN_IN) passes.forget();
                yield attempt.withFreshPass(number);
            }
        };
    }

    private Attempt sent(
            Setup setup, Optional<String> authorization, Question question, Duration patience, int number) {
        var outgoing = Protocol.question(setup, authorization, question, patience);
        return Attempt.of(outbound.send(Purpose.MODELS, outgoing), question, number);
    }

    /// Where the other side does not tell what it took, the estimate stands.
    private static Ended ended(Attempt attempt, Question question, int attempts) {
        if (!attempt.mayCost()) return new Ended(attempt.reply(), List.of(), 0, 0, attempts, false);
        var in = attempt.heard().map(Protocol.Heard::tokensIn).filter(count -> count >= 0);
        var out = attempt.heard().map(Protocol.Heard::tokensOut).filter(count -> count >= 0);
        return new Ended(
                attempt.reply(),
                attempt.heard().map(Protocol.Heard::vectors).orElse(List.of()),
                in.orElseGet(question::tokens),
                out.orElseGet(() ->
                        attempt.heard().map(it -> Protocol.tokens(it.text())).orElse(question.most())),
                attempts,
                true);
    }

    private Duration left(Instant end) {
        return Duration.between(clock.instant(), end);
    }

    private boolean rested(Duration pause) {
        try {
            rest.take(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
