package io.otklik.model;

import io.otklik.model.mask.Mask;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A service that speaks OpenAI's protocol, asked under the same rules as the model that writes: masked, paid
/// for out of a budget, left alone when it fails again and again.
final class ServiceSource implements VectorSource {

    private static final int MOST_AT_ONCE = 16;

    private final Setup setup;
    private final int size;
    private final Budget budget;
    private final ModelClient client;
    private final Passes passes;
    private final Clock clock;
    private final ZoneId zone;
    private final Breaker breaker = new Breaker();
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    /// @param size 0 if it is to be found out
    ServiceSource(Setup setup, int size, Budget budget, ModelClient client, Passes passes, Clock clock, ZoneId zone) {
        this.setup = setup;
        this.size = size;
        this.budget = budget;
        this.client = client;
        this.passes = passes;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String space() {
        return setup.address().getHost() + " " + setup.name() + " " + size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isHere() {
        return false;
    }

    @Override
    public Duration patience() {
        return setup.patience();
    }

    @Override
    public Seen see(Use use, List<String> texts, Collection<String> known, Duration patience) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Vectors are asked for outside of transactions only");
        if (use != Use.VECTOR_TRIAL && !breaker.lets(clock.instant())) return new Seen.Nothing(Why.RESTING);
        if (!room.tryAcquire()) return new Seen.Nothing(Why.BUSY);
        try {
            // Each text by itself: the same text has the same signs, whatever stands beside it.
            var masked = texts.stream()
                    .map(text -> new Mask(known, clock.instant().atZone(zone)).hide(text))
                    .toList();
            return asked(use, new Lines(masked, size), patience);
        } finally {
            room.release();
        }
    }

    private Seen asked(Use use, Lines lines, Duration patience) {
        return switch (budget.take(use, lines)) {
            case Budget.Leave.Refused(var why) -> new Seen.Nothing(why);
            case Budget.Leave.Granted leave -> {
                var began = clock.instant();
                var ended = client.ask(leave.setup(), lines, passes, patience);
                var now = clock.instant();
                breaker.tell(ended.reply(), now);
                budget.settle(leave, ended, (int) Duration.between(began, now).toMillis());
                yield ended.reply() instanceof Reply.Nothing(var why)
                        ? new Seen.Nothing(why)
                        : new Seen.Vectors(ended.vectors());
            }
        };
    }

    @Override
    public boolean rests() {
        return breaker.rests(clock.instant());
    }

    @Override
    public void close() {
        passes.forget();
    }
}
