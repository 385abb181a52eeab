package io.otklik.understanding.command;

import io.otklik.understanding.intent.Classifier;
import io.otklik.understanding.intent.Teacher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts how well texts were understood.
///
/// Out of scope is a possible answer only where the test knows it: without a single `oos` line the best guess counts,
/// with
/// them a text taken for foreign is a wrong answer unless it is one.
final class Score {

    private static final int BINS = 15;

    private record Answer(String label, String guess, boolean refused, double confidence, double known) {}

    private final List<Answer> answers = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();

    void add(String label, Classifier.Verdict verdict, long took) {
        var guess = verdict.guesses().getFirst();
        var refused = verdict.foreign() || guess.wish().equals(Teacher.NONE);
        answers.add(new Answer(label.intern(), guess.wish(), refused, guess.confidence(), verdict.known()));
        nanos.add(took);
    }

    Map<String, @Nullable Object> figures(double seconds) {
        var open = answers.stream().anyMatch(Score::foreign);
        var ours = answers.stream().filter(a -> !foreign(a)).toList();
        var right =
                ours.stream().filter(a -> right(a) && !(open && a.refused())).count();
        var figures = new LinkedHashMap<String, @Nullable Object>();
        figures.put("accuracy", share(right, ours.size()));
        figures.put("macro_f1", macro(open));
        outOfScope(figures, open);
        figures.put("ece", calibration(ours));
        figures.put("oos_auroc", open ? area() : null);
        figures.put("train_seconds", rounded(seconds));
        Collections.sort(nanos);
        figures.put("p50_us", percentile(0.5));
        figures.put("p99_us", percentile(0.99));
        figures.put("lines", answers.size());
        figures.put(
                "accuracy_best_guess", share(ours.stream().filter(Score::right).count(), ours.size()));
        figures.put(
                "accuracy_refusing",
                share(ours.stream().filter(a -> right(a) && !a.refused()).count(), ours.size()));
        return figures;
    }

    private static boolean foreign(Answer answer) {
        return answer.label().equals(Eval.OUT_OF_SCOPE);
    }

    private static boolean right(Answer answer) {
        return answer.label().equals(answer.guess());
    }

    private void outOfScope(Map<String, @Nullable Object> figures, boolean open) {
        var foreign = answers.stream().filter(Score::foreign).count();
        var refused = answers.stream().filter(Answer::refused).count();
        var both = answers.stream().filter(a -> a.refused() && foreign(a)).count();
        figures.put("oos_precision", open ? share(both, refused) : null);
        figures.put("oos_recall", open ? share(both, foreign) : null);
        figures.put("oos_f1", open ? share(2 * both, foreign + refused) : null);
    }

    private double macro(boolean open) {
        var counts = new HashMap<String, int[]>();
        for (var a : answers) {
            var guess = open && a.refused() ? Eval.OUT_OF_SCOPE : a.guess();
            counts.computeIfAbsent(a.label(), _ -> new int[3])[1]++;
            counts.computeIfAbsent(guess, _ -> new int[3])[2]++;
            if (guess.equals(a.label())) counts.get(guess)[0]++;
        }
        return rounded(counts.values().stream()
                .filter(c -> c[1] > 0)
                .mapToDouble(c -> 2.0 * c[0] / (c[1] + c[2]))
                .average()
                .orElse(0));
    }

    private static double calibration(List<Answer> ours) {
        var bins = new double[BINS][2];
        for (var a : ours) {
            var bin = bins[Math.min(BINS - 1, (int) (a.confidence() * BINS))];
            bin[0] += a.confidence();
            bin[1] += right(a) ? 1 : 0;
        }
        var sum = 0.0;
        for (var bin : bins) sum += Math.abs(bin[0] - bin[1]);
        return ours.isEmpty() ? 0 : rounded(sum / ours.size());
    }

    /// How often a text about a wish is held for better known than a foreign one.
    private double area() {
        var sorted = answers.stream()
                .sorted((a, b) -> Double.compare(a.known(), b.known()))
                .toList();
        var ranks = 0.0;
        for (var i = 0; i < sorted.size(); ) {
            var end = i;
            while (end < sorted.size()
                    && sorted.get(end).known() == sorted.get(i).known()) end++;
            var rank = (i + 1 + end) / 2.0;
            for (; i < end; i++) if (!foreign(sorted.get(i))) ranks += rank;
        }
        var foreign = (double) answers.stream().filter(Score::foreign).count();
        var ours = answers.size() - foreign;
        return ours == 0 ? 0 : rounded((ranks - ours * (ours + 1) / 2) / (ours * foreign));
    }

    private double percentile(double share) {
        return nanos.isEmpty()
                ? 0
                : rounded(nanos.get((int) Math.min(nanos.size() - 1, nanos.size() * share)) / 1000.0);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
