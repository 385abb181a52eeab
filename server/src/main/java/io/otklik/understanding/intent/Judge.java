package io.otklik.understanding.intent;

import java.util.List;

/// Says how sure a guess is, and whether the text is about any known wish at all. Learnt on phrases that the machine
/// had not seen: its own, held back, and such as belong to no wish.
///
/// @param sharpness how steeply scores become confidence
/// @param weights of the signs of being known, the last one alone
/// @param threshold below it, the text is about something else
record Judge(double sharpness, double[] weights, double threshold) {

    /// What is known of one judged text.
    ///
    /// @param right whether the best guess was right; false for a foreign text
    /// @param foreign whether it belongs to no wish
    record Trial(double[] scores, double[] signs, boolean right, boolean foreign) {}

    static final int SIGNS = 6;

    /// How likely the text is about any of the wishes.
    double known(double[] signs) {
        var sum = weights[SIGNS];
        for (var i = 0; i < SIGNS; i++) sum += weights[i] * signs[i];
        return 1 / (1 + Math.exp(-sum));
    }

    double[] confidence(double[] scores) {
        return softmax(scores, sharpness);
    }

    static double[] signs(double[] scores, double sense, double near) {
        var best = Double.NEGATIVE_INFINITY;
        var second = Double.NEGATIVE_INFINITY;
        for (var s : scores) {
            if (s > best) {
                second = best;
                best = s;
            } else if (s > second) second = s;
        }
        if (scores.length < 2) second = -1;
        return new double[] {best, best - second, sense, near, softmaxTop(scores, 5), best * near};
    }

    private static double softmaxTop(double[] scores, double sharpness) {
        var top = 0.0;
        for (var p : softmax(scores, sharpness)) top = Math.max(top, p);
        return top;
    }

    static double[] softmax(double[] scores, double sharpness) {
        var best = Double.NEGATIVE_INFINITY;
        for (var s : scores) best = Math.max(best, s);
        var shares = new double[scores.length];
        var sum = 0.0;
        for (var i = 0; i < scores.length; i++) sum += shares[i] = Math.exp(sharpness * (scores[i] - best));
        for (var i = 0; i < shares.length; i++) shares[i] /= sum;
        return shares;
    }

    /// @param phrases how many each wish has on the average
    static Judge learnt(List<Trial> trials, double phrases) {
        var ours = trials.stream().filter(t -> !t.foreign()).toList();
        var weights = separate(trials);
        var judge = new Judge(sharpness(ours), weights, 0.5);
        return new Judge(judge.sharpness, weights, judge.bestThreshold(trials, lost(phrases)));
    }

    /// The sharpness under which confidence and truth differ least.
    private static double sharpness(List<Trial> ours) {
        var best = 4.0;
        var least = Double.POSITIVE_INFINITY;
        for (var sharpness = 1.0; sharpness < 30; sharpness *= 1.12) {
            var loss = 0.0;
            for (var trial : ours) {
                var top = 0.0;
                for (var p : softmax(trial.scores(), sharpness)) top = Math.max(top, p);
                loss -= Math.log(Math.max(1e-6, trial.right() ? top : 1 - top));
            }
            if (loss < least) {
                least = loss;
                best = sharpness;
            }
        }
        return best;
    }

    /// Logistic regression by plain descent; each side counts for a half.
    private static double[] separate(List<Trial> trials) {
        var weights = new double[SIGNS + 1];
        var foreign = trials.stream().filter(Trial::foreign).count();
        if (foreign == 0 || foreign == trials.size()) return new double[] {2, 1, 1, 1, 1, 0, 0};
        for (var pass = 0; pass < 600; pass++) {
            var slope = new double[SIGNS + 1];
            for (var trial : trials) {
                var error = (trial.foreign() ? 0 : 1) - new Judge(1, weights, 0).known(trial.signs());
                error *= trial.foreign() ? 0.5 / foreign : 0.5 / (trials.size() - foreign);
                for (var i = 0; i < SIGNS; i++) slope[i] += error * trial.signs()[i];
                slope[SIGNS] += error;
            }
            for (var i = 0; i <= SIGNS; i++) weights[i] += 4 * (slope[i] - 1e-4 * weights[i]);
        }
        return weights;
    }

    private double bestThreshold(List<Trial> trials, double lost) {
        var right = trials.stream()
                .filter(Trial::right)
                .mapToDouble(t -> known(t.signs()))
                .sorted()
                .toArray();
        return right.length == 0 ? 0.5 : right[(int) (right.length * lost)];
    }

    /// The share of rightly understood trials that may be taken for foreign ones. Where wishes have few phrases,
    /// a trial's machine has seen still fewer: what it is least sure of, the one that learns from all knows well.
    private static double lost(double phrases) {
        return Math.clamp(0.2 / phrases, 0.004, 0.02);
    }
}
