package io.otklik.model;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the month's spending within what the company allows: the most that a question can cost is put aside
/// before it is asked, so that questions side by side cannot overdraw.
@Component
class Budget {

    private final SetupStore setups;
    private final CallStore calls;
    private final Clock clock;
    private final ZoneId zone;

    Budget(SetupStore setups, CallStore calls, Clock clock, io.otklik.platform.Settings settings) {
        this.setups = setups;
        this.calls = calls;
        this.clock = clock;
        this.zone = settings.zone();
    }

    sealed interface Leave {
        record Granted(UUID call, Setup setup) implements Leave {}

        record Refused(Why why) implements Leave {}
    }

    @Transactional
    Leave take(Use use, Question question) {
        var setup = setups.lock(use.part()).orElse(null);
        if (setup == null || use.isChosen() && !setup.uses().contains(use)) return new Leave.Refused(Why.OFF);
        var tokens = question.tokens();
        var most = setup.cost(tokens, question.most());
        var spent = calls.since(month(), use.part(), setup.currency()).cost();
        if (spent.add(most).compareTo(setup.budget()) > 0) return new Leave.Refused(Why.BUDGET);
        return new Leave.Granted(calls.begin(use, setup, tokens, question.most()), setup);
    }

    @Transactional
    void settle(Leave.Granted leave, Ended ended, int millis) {
        calls.end(leave.call(), ended, leave.setup().cost(ended.tokensIn(), ended.tokensOut()), millis);
    }

    /// The month's first moment in the company's zone.
    Instant month() {
        return YearMonth.from(clock.instant().atZone(zone))
                .atDay(1)
                .atStartOfDay(zone)
                .toInstant();
    }
}
