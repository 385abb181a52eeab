package io.otklik.workspace.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// One thread that does everything for the open consoles, one thing after another: nothing they share needs a lock,
/// and whoever commits a message never waits for them. What comes while it works is taken together.
@Component
class Switchboard implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Switchboard.class);
    private static final Duration ROUND = Duration.ofMillis(40);
    private static final Duration IDLE = Duration.ofMillis(500);

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final List<Habit> habits = new CopyOnWriteArrayList<>();
    private volatile @Nullable Thread thread;

    void later(Runnable work) {
        waiting.add(work);
    }

    /// Does something again and again, this often at most.
    void every(Duration pause, Runnable work) {
        habits.add(new Habit(pause.toNanos(), work));
    }

    private static final class Habit {
        private final long pause;
        private final Runnable work;
        private long last = System.nanoTime();

        Habit(long pause, Runnable work) {
            this.pause = pause;
            this.work = work;
        }

        void perhaps() {
            var now = System.nanoTime();
            if (now - last < pause) return;
            last = now;
            safely(work);
        }
    }

    private void run() {
        var batch = new ArrayList<Runnable>();
        while (thread == Thread.currentThread()) {
            try {
                var first = waiting.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null) batch.add(first);
                waiting.drainTo(batch);
                batch.forEach(Switchboard::safely);
                batch.clear();
                habits.forEach(Habit::perhaps);
                Thread.sleep(ROUND);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// A failure with one console must not silence the others; it is a bug and is told.
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("The live lines failed on something", e);
        }
    }

    @Override
    public void start() {
        var begun = Thread.ofPlatform().name("workspace-live").unstarted(this::run);
        thread = begun;
        begun.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
