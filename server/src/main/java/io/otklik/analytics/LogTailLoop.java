package io.otklik.analytics;

import io.otklik.analytics.LogTail.Step;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Keeps the facts fresh in the background. Customers' turns come first: after each batch it rests three
/// times as
/// long
/// as the batch took, so that it never takes more than a quarter of one core.
@Component
class LogTailLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LogTailLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int BATCH = 1_000;
    private static final int REST = 3;

    private final LogTail tail;
    private volatile @Nullable Run run;

    LogTailLoop(LogTail tail) {
        this.tail = tail;
    }

    private record Run(Thread thread, CountDownLatch stop) {}

    private void readOn(CountDownLatch stop) {
        try {
            var pause = Duration.ZERO;
            while (!stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) pause = readOnce();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long to rest
    private Duration readOnce() {
        var began = System.nanoTime();
        try {
            var step = tail.step(BATCH);
            var took = Duration.ofNanos(System.nanoTime() - began);
            return step == Step.MORE ? took.multipliedBy(REST) : PAUSE;
        } catch (RuntimeException e) {
            log.warn("Reports could not read on in the log, trying again in {} s", PAUSE_AFTER_FAILURE.toSeconds(), e);
            return PAUSE_AFTER_FAILURE;
        }
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        run = new Run(Thread.ofVirtual().name("reports-tail").start(() -> readOn(stop)), stop);
    }

    @Override
    public void stop() {
        var stopping = run;
        run = null;
        if (stopping == null) return;
        stopping.stop().countDown();
        try {
            stopping.thread().join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return run != null;
    }
}
