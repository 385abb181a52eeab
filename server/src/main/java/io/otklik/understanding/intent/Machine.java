package io.otklik.understanding.intent;

import java.util.Arrays;
import java.util.Random;

/// Learns to tell kinds apart: one multinomial logistic regression for all kinds, by ascent in the dual, one example at
/// a time (Shalev-Shwartz and Zhang, Journal of Machine Learning Research 14, 2013). The same examples always give the
/// same weights.
final class Machine {

    private static final double COST = 16;
    private static final double ENOUGH = 0.01;
    private static final int RESTS = 3;

    /// Passes over the examples for a machine that is to be used, and for one that is only to be tried.
    static final int THOROUGH = 30;

    static final int QUICK = 10;

    private final Vec[] examples;
    private final int[] kinds;
    private final int count;
    private final float[] weights;
    private final float[][] shares;
    private final double[] squares;
    private final double[] scores;
    private final float[] step;

    private Machine(Vec[] examples, int[] kinds, int count, int features) {
        this.examples = examples;
        this.kinds = kinds;
        this.count = count;
        this.weights = new float[features * count];
        this.shares = new float[examples.length][count];
        this.squares = Arrays.stream(examples).mapToDouble(Vec::square).toArray();
        this.scores = new double[count];
        this.step = new float[count];
        for (var i = 0; i < kinds.length; i++) shares[i][kinds[i]] = 1;
    }

    /// Weights by feature and kind: `weights[feature * count + kind]`.
    static float[] learn(Vec[] examples, int[] kinds, int count, int features, int passes) {
        var machine = new Machine(examples, kinds, count, features);
        machine.ascend(passes);
        return machine.weights;
    }

    private void ascend(int passes) {
        var order = new int[examples.length];
        Arrays.setAll(order, i -> i);
        var resting = new byte[examples.length];
        var random = new Random(7);
        for (var pass = 0; pass < passes; pass++) {
            shuffle(order, random);
            var worst = 0.0;
            for (var i : order) {
                if (resting[i] > 0) {
                    resting[i]--;
                    continue;
                }
                var moved = improve(i);
                if (moved < ENOUGH / 4) resting[i] = RESTS;
                worst = Math.max(worst, moved);
            }
            if (worst < ENOUGH) return;
        }
    }

    /// The shares kept for one example go towards what the machine now says of it; answers by how much.
    private double improve(int i) {
        var x = examples[i];
        x.times(weights, count, scores);
        var highest = Arrays.stream(scores).max().orElse(0);
        var sum = 0.0;
        for (var k = 0; k < count; k++) sum += scores[k] = Math.exp(scores[k] - highest);
        var pace = 1 / (1 + COST * squares[i] / 2);
        var own = shares[i];
        var most = 0.0;
        for (var k = 0; k < count; k++) {
            var change = pace * (scores[k] / sum - own[k]);
            own[k] += (float) change;
            step[k] = (float) (-COST * change);
            most = Math.max(most, Math.abs(change));
        }
        if (most > 1e-5) x.addTo(weights, count, step);
        return most;
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
