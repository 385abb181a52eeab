package io.otklik.routing;

import io.otklik.platform.OperatorId;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes who is at work, and tells.
@Component
class Presences {

    private final PresenceStore store;
    private final Deals deals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Presences(PresenceStore store, Deals deals, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.deals = deals;
        this.events = events;
        this.clock = clock;
    }

    /// The operator's row stays locked until the transaction ends.
    @Transactional
    Attendance change(OperatorId operator, BiFunction<Attendance, Instant, Attendance> change) {
        var now = clock.instant();
        var before = store.lock(operator, now);
        var after = change.apply(before, now);
        if (after.equals(before)) return before;
        store.save(after);
        if (after.presence().equals(before.presence())) return after;
        events.publishEvent(new PresenceChanged(after.presence()));
        deals.operator(operator);
        return after;
    }
}
