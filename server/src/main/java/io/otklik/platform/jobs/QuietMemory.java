package io.otklik.platform.jobs;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Gives memory back to the machine when the program has little to do: what the start or a busy hour needed, a quiet
/// night does not. Where nothing was left behind since the last time, nothing is done.
@Component
class QuietMemory extends Loop {

    private static final Duration LOOK = Duration.ofSeconds(5);
    /// A collection stops the program for about a tenth of a second, so it is rare.
    private static final Duration REST = Duration.ofMinutes(10);
    /// Part of one core, below which the program is quiet.
    private static final double QUIET = 0.05;

    private final Supplier<Look> looks;
    private final Runnable collect;
    private @Nullable Look before;
    private @Nullable Look collected;

    @Autowired
    QuietMemory() {
        this(QuietMemory::look, System::gc);
    }

    QuietMemory(Supplier<Look> looks, Runnable collect) {
        super("quiet-memory", LOOK);
        this.looks = looks;
        this.collect = collect;
    }

    /// What the JVM says of itself.
    ///
    /// @param at          time since some fixed moment
    /// @param busy        processor time used so far
    /// @param collections so far
    record Look(Duration at, Duration busy, long collections) {}

    @Override
    protected boolean step() {
        var now = looks.get();
        if (isQuiet(now) && isWorthIt(now)) {
            collect.run();
            collected = looks.get();
        }
        before = now;
        return false;
    }

    private boolean isQuiet(Look now) {
        if (before == null) return false;
        var busy = now.busy().minus(before.busy());
        return busy.toNanos() < QUIET * now.at().minus(before.at()).toNanos();
    }

    private boolean isWorthIt(Look now) {
        return collected == null
                || now.collections() > collected.collections()
                        && now.at().minus(collected.at()).compareTo(REST) >= 0;
    }

    private static Look look() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var collections = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(one -> Math.max(0, one.getCollectionCount()))
                .sum();
        return new Look(Duration.ofNanos(System.nanoTime()), Duration.ofNanos(system.getProcessCpuTime()), collections);
    }
}
