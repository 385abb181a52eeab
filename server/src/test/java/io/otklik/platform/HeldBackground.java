package io.otklik.platform;

import java.util.concurrent.ConcurrentLinkedQueue;

/// Background work that waits until the test lets it run.
public final class HeldBackground extends Background {

    private final ConcurrentLinkedQueue<Runnable> held = new ConcurrentLinkedQueue<>();

    @Override
    public void run(String name, Runnable work) {
        held.add(work);
    }

    /// Runs what waits, and what that brings about.
    public void run() {
        for (var work = held.poll(); work != null; work = held.poll()) work.run();
    }
}
