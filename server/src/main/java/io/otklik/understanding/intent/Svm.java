package io.otklik.understanding.intent;

import java.util.Arrays;
import java.util.Random;

/// Learns to tell kinds apart: a linear machine with one margin for all kinds (Crammer and Singer), by ascent in the
/// dual, one example at a time. The same examples always give the same weights.
final class Svm {

    private static final double COST = 1;
    private static final double ENOUGH = 0.08;
    /// Passes over the examples for a machine that is to be used, and for one that is only to be tried.
    static final int THOROUGH = 60;

    static final int QUICK = 15;

    private final Vec[] examples;
    private final int[] kinds;
    private final int count;
    private final double cost;
    private final float[] weights;
    private final float[][] alpha;
    private final double[] gradient;

    private Svm(Vec[] examples, int[] kinds, int count, int features, double cost) {
        this.examples = examples;
        this.kinds = kinds;
        this.count = count;
        this.cost = cost;
        this.weights = new float[features * count];
        this.alpha = new float[examples.length][count];
        this.gradient = new double[count];
    }

    /// Weights by feature and kind: `weights[feature * count + kind]`.
    static float[] learn(Vec[] examples, int[] kinds, int count, int features, int passes) {
        var svm = new Svm(examples, kinds, count, features, COST);
        svm.ascend(passes);
        return svm.weights;
    }

    private void ascend(int passes) {
        var order = new int[examples.length];
        Arrays.setAll(order, i -> i);
        var quiet = new byte[examples.length];
        var random = new Random(7);
        for (var pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            var worst = 0.0;
            for (var i : order) {
                if (quiet[i] > 0 && pass % 8 != 7) {
                    quiet[i]--;
                    continue;
                }
                var violation = improve(i);
                if (violation < ENOUGH / 4) quiet[i] = 3;
                worst = Math.max(worst, violation);
            }
            if (worst < ENOUGH && pass % 8 == 7) return;
        }
    }

    /// One example takes the best place it can, all else as it is; answers by how much it was wrong.
    private double improve(int i) {
        var x = examples[i];
        var kind = kinds[i];
        x.times(weights, count, gradient);
        for (var m = 0; m < count; m++) if (m != kind) gradient[m] += 1;
        var own = alpha[i];
        var violation = violation(own, kind);
        if (violation < 1e-3) return violation;
        var square = x.square();
        if (square <= 0) return 0;
        var next = best(own, kind, square);
        var step = new float[count];
        var moved = false;
        for (var m = 0; m < count; m++) {
            step[m] = (float) (next[m] - own[m]);
            moved |= Math.abs(step[m]) > 1e-9;
            own[m] = (float) next[m];
        }
        if (moved) x.addTo(weights, count, step);
        return violation;
    }

    private double violation(float[] own, int kind) {
        var highest = Double.NEGATIVE_INFINITY;
        var lowest = Double.POSITIVE_INFINITY;
        for (var m = 0; m < count; m++) {
            highest = Math.max(highest, gradient[m]);
            var room = m == kind ? cost - own[m] : -own[m];
            if (room > 1e-9) lowest = Math.min(lowest, gradient[m]);
        }
        return lowest == Double.POSITIVE_INFINITY ? 0 : highest - lowest;
    }

    private double[] best(float[] own, int kind, double square) {
        var wish = new double[count];
        for (var m = 0; m < count; m++) wish[m] = gradient[m] - square * own[m];
        var sorted = wish.clone();
        sorted[kind] += square * cost;
        Arrays.sort(sorted);
        var beta = sorted[count - 1] - square * cost;
        var r = 1;
        for (; r < count && beta < r * sorted[count - 1 - r]; r++) beta += sorted[count - 1 - r];
        beta /= r;
        for (var m = 0; m < count; m++) wish[m] = Math.min(m == kind ? cost : 0, (beta - wish[m]) / square);
        return wish;
    }

    private static void shuffle(int[] order, Random random) {
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
