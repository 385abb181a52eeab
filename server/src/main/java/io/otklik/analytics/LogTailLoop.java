package io.otklik.analytics;

import io.otklik.analytics.LogTail.Step;
import io.otklik.platform.jobs.Loop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Keeps the facts fresh in the background.
@Component
class LogTailLoop extends Loop {

    private static final int BATCH = 1_000;

    private final LogTail tail;

    LogTailLoop(LogTail tail) {
        super("reports-tail", Duration.ofSeconds(1));
        this.tail = tail;
    }

    @Override
    protected boolean step() {
        return tail.step(BATCH) == Step.MORE;
    }
}
