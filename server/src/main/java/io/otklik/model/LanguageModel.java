package io.otklik.model;

import io.otklik.model.mask.Mask;
import io.otklik.platform.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door to the language model. It may always say nothing; whoever asks must have another way.
@Component
public class LanguageModel {

    private static final int MOST_AT_ONCE = 16;

    private final SetupStore setups;
    private final Budget budget;
    private final ModelClient client;
    private final Clock clock;
    private final Settings settings;
    private final Breaker breaker = new Breaker();
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    LanguageModel(SetupStore setups, Budget budget, ModelClient client, Clock clock, Settings settings) {
        this.setups = setups;
        this.budget = budget;
        this.client = client;
        this.clock = clock;
        this.settings = settings;
    }

    /// What is switched on.
    public Set<Use> uses() {
        return setups.find(Part.WORDS).map(Setup::uses).orElse(Set.of());
    }

    public boolean offers(Use use) {
        return uses().contains(use);
    }

    /// Asks, and waits for the answer; never to be called inside a transaction.
    ///
    /// @param known  names and addresses of the people it is about, hidden wherever they stand
    /// @param asking makes the question, hiding by the mask whatever people have written; what comes back is shown
    ///     with everything in its place again
    public Reply ask(Use use, Collection<String> known, Function<Mask, Prompt> asking) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("The model is asked outside of transactions only");
        if (use != Use.TRIAL && !breaker.lets(clock.instant())) return new Reply.Nothing(Why.RESTING);
        if (!room.tryAcquire()) return new Reply.Nothing(Why.BUSY);
        try {
            var mask = new Mask(known, clock.instant().atZone(settings.zone()));
            return shown(asked(use, asking.apply(mask)), mask);
        } finally {
            room.release();
        }
    }

    private Reply asked(Use use, Prompt prompt) {
        return switch (budget.take(use, Question.of(prompt))) {
            case Budget.Leave.Refused(var why) -> new Reply.Nothing(why);
            case Budget.Leave.Granted leave -> {
                var began = clock.instant();
                var ended = client.ask(leave.setup(), Question.of(prompt));
                var now = clock.instant();
                breaker.tell(ended.reply(), now);
                budget.settle(leave, ended, (int) Duration.between(began, now).toMillis());
                yield ended.reply();
            }
        };
    }

    private static Reply shown(Reply reply, Mask mask) {
        return reply instanceof Reply.Said(var text, var whole) ? new Reply.Said(mask.show(text), whole) : reply;
    }

    boolean rests() {
        return breaker.rests(clock.instant());
    }

    /// Something else is set up: what was known of the old one no longer holds.
    void renewed() {
        breaker.forget();
    }
}
