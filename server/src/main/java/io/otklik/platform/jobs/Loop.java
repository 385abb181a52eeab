package io.otklik.platform.jobs;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Work that follows what happens, step by step, as long as the program runs. Customers' turns come first: while there
/// is much to do it rests three times as long as a step took, so that it never takes more than a quarter of one core.
public abstract class Loop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
    private static final int REST = 3;

    private final String name;
    private final Duration pause;
    private volatile @Nullable Run run;

    /// @param pause how long to wait when all is done
    protected Loop(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
    }

    private record Run(Thread thread, CountDownLatch stop) {}

    /// Does a little.
    ///
    /// @return whether there may be more to do
    protected abstract boolean step();

    private void goOn(CountDownLatch stop) {
        try {
            var rest = Duration.ZERO;
            while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS)) rest = once();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how long to rest
    private Duration once() {
        var began = System.nanoTime();
        try {
            return step() ? Duration.ofNanos(System.nanoTime() - began).multipliedBy(REST) : pause;
        } catch (RuntimeException e) {
            log.warn("{} could not go on, trying again in {} s", name, PAUSE_AFTER_FAILURE.toSeconds(), e);
            return PAUSE_AFTER_FAILURE;
        }
    }

    @Override
    public void start() {
        var stop = new CountDownLatch(1);
        run = new Run(Thread.ofVirtual().name(name).start(() -> goOn(stop)), stop);
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
