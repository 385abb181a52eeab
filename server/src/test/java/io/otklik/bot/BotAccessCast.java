package io.otklik.bot;

import io.otklik.journeys.AccessCast;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// A scenario for the access matrix: a draft that answers nobody.
@Component
@Lazy
class BotAccessCast implements AccessCast {

    private final Scenarios scenarios;

    BotAccessCast(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of(
                "scenario", () -> scenarios.keep(Drafts.TINY, null).value().toString());
    }
}
