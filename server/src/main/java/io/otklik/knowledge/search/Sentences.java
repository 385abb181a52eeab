package io.otklik.knowledge.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/// Which sentences of an article have a word: what is asked stands together where it is answered. The title is a
/// sentence too.
final class Sentences {

    private final String[] terms;
    private final int[] ends;
    private final int[] where;
    private final int size;

    private Sentences(TreeMap<String, List<Integer>> met, int size, UnaryOperator<String> shared) {
        this.size = size;
        terms = new String[met.size()];
        ends = new int[met.size()];
        where = new int[met.values().stream().mapToInt(List::size).sum()];
        var term = 0;
        var at = 0;
        for (var entry : met.entrySet()) {
            for (var sentence : entry.getValue()) where[at++] = sentence;
            terms[term] = shared.apply(entry.getKey());
            ends[term++] = at;
        }
    }

    /// Counts while the words of an article are read, in order.
    static final class Counter {

        private final TreeMap<String, List<Integer>> met = new TreeMap<>();
        private int sentence = -1;

        void next() {
            sentence++;
        }

        void word(List<String> bases) {
            for (var base : bases) {
                var in = met.computeIfAbsent(base, _ -> new ArrayList<>(1));
                if (in.isEmpty() || in.getLast() != sentence) in.add(sentence);
            }
        }

        Sentences done(UnaryOperator<String> shared) {
            return new Sentences(met, sentence + 1, shared);
        }
    }

    /// How much the words of a question that stand together in one sentence tell, at best.
    ///
    /// @param tells how much a term tells
    double closest(Question question, ToDoubleFunction<String> tells) {
        var all = new double[size];
        var own = new double[size];
        for (var asked : question.asked()) {
            if (asked.idle()) continue;
            Arrays.fill(own, 0);
            for (var term : asked.terms().keySet()) mark(term, tells.applyAsDouble(term), own);
            for (var i = 0; i < size; i++) all[i] += own[i];
        }
        return Arrays.stream(all).max().orElse(0);
    }

    private void mark(String term, double tells, double[] own) {
        var at = Arrays.binarySearch(terms, term);
        if (at < 0) return;
        for (var i = at == 0 ? 0 : ends[at - 1]; i < ends[at]; i++) own[where[i]] = Math.max(own[where[i]], tells);
    }
}
