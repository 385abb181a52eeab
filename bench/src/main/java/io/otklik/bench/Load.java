package io.otklik.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Lets many do their turns side by side for a while and counts.
///
/// @param perSecond    turns acknowledged in a second
/// @param p50          median of the times of one turn, in milliseconds
/// @param p95          95th percentile, in milliseconds
/// @param p99          99th percentile, in milliseconds
/// @param turns        turns in all
record Load(double perSecond, double p50, double p95, double p99, long turns) {

    /// One turn; answers its time in nanoseconds.
    interface Worker {
        long turn() throws Exception;
    }

    static Load run(List<? extends Worker> workers, double seconds) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var begin = System.nanoTime();
        var times = new ArrayList<long[]>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = workers.stream()
                    .<Callable<long[]>>map(worker -> () -> until(worker, end))
                    .toList();
            for (var done : threads.invokeAll(tasks)) times.add(done.get());
        }
        return sum(times, (System.nanoTime() - begin) / 1e9);
    }

    private static long[] until(Worker worker, long end) throws Exception {
        var times = new long[1024];
        var count = 0;
        while (System.nanoTime() < end) {
            var time = worker.turn();
            if (time <= 0) throw new IllegalStateException("A turn was not acknowledged");
            if (count == times.length) times = Arrays.copyOf(times, count * 2);
            times[count++] = time;
        }
        return Arrays.copyOf(times, count);
    }

    private static Load sum(List<long[]> parts, double seconds) {
        var all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Load(all.length / seconds, at(all, 0.50), at(all, 0.95), at(all, 0.99), all.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1.0, sorted.length * share)] / 1e6;
    }
}
