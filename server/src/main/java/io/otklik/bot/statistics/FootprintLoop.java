package io.otklik.bot.statistics;

import io.otklik.platform.jobs.Loop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Keeps the figures fresh in the background.
@Component
class FootprintLoop extends Loop {

    private static final int BATCH = 500;

    private final FootprintTail tail;

    FootprintLoop(FootprintTail tail) {
        super("bot-footprints", Duration.ofSeconds(1));
        this.tail = tail;
    }

    @Override
    protected boolean step() {
        return tail.step(BATCH);
    }
}
