package io.otklik.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// What came of letting many do their turns side by side for a while.
///
/// @param perSecond turns acknowledged in a second
/// @param times     of all turns, sorted, in nanoseconds
record Load(double perSecond, long[] times) {

    /// One turn; answers its time in nanoseconds.
    interface Worker {
        long turn() throws Exception;
    }

    static Load run(List<? extends Worker> workers, double seconds) throws InterruptedException, ExecutionException {
        var begin = System.nanoTime();
        var end = begin + (long) (seconds * 1e9);
        var times = new ArrayList<long[]>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = workers.stream()
                    .<Callable<long[]>>map(worker -> () -> until(worker, end))
                    .toList();
            for (var done : threads.invokeAll(tasks)) times.add(done.get());
        }
        var all = sorted(times);
        return new Load(all.length / ((System.nanoTime() - begin) / 1e9), all);
    }

    /// Several measurements as one: the median of the speeds, and the times of all turns.
    static Load of(List<Load> parts) {
        return new Load(
                Median.of(parts.stream().map(Load::perSecond).toList()),
                sorted(parts.stream().map(Load::times).toList()));
    }

    long turns() {
        return times.length;
    }

    /// How long that share of the turns took at most, in milliseconds.
    double within(double share) {
        if (times.length == 0) return Double.NaN;
        return times[(int) Math.min(times.length - 1.0, times.length * share)] / 1e6;
    }

    private static long[] until(Worker worker, long end) throws Exception {
        var times = new long[1024];
        var count = 0;
        while (System.nanoTime() < end) {
            if (count == times.length) times = Arrays.copyOf(times, count * 2);
            times[count++] = worker.turn();
        }
        return Arrays.copyOf(times, count);
    }

    private static long[] sorted(List<long[]> parts) {
        return parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
