package io.otklik.knowledge.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which articles have a term and how often, ready for the ranking formula BM25: rare terms tell more, repetition tells
/// less and less, a long article is not better for being long.
final class Postings {

    private static final double SATURATION = 0.7;
    private static final double LENGTH = 0.75;

    private final Map<String, Posting> postings;
    private final int size;

    /// @param rare     how much the term tells
    /// @param articles those that have it, in order
    /// @param strength how strongly each has it
    private record Posting(double rare, int[] articles, float[] strength) {}

    /// @param counts the terms of every article
    Postings(List<Counted.Tally> counts) {
        size = counts.size();
        var lengths = counts.stream().mapToDouble(Postings::length).toArray();
        var usual = Arrays.stream(lengths).average().orElse(1);
        var met = new HashMap<String, Integer>();
        for (var tally : counts) for (var term : tally.terms()) met.merge(term, 1, Integer::sum);
        postings = HashMap.newHashMap(met.size());
        met.forEach((term, many) -> postings.put(term, new Posting(rare(many), new int[many], new float[many])));
        var filled = HashMap.<String, int[]>newHashMap(met.size());
        for (var i = 0; i < size; i++) {
            var norm = SATURATION * (1 - LENGTH + LENGTH * lengths[i] / usual);
            var tally = counts.get(i);
            for (var k = 0; k < tally.terms().length; k++) {
                var term = tally.terms()[k];
                var at = filled.computeIfAbsent(term, _ -> new int[1])[0]++;
                put(postings.get(term), at, i, tally.counts()[k], norm);
            }
        }
    }

    private static void put(@Nullable Posting posting, int at, int article, float count, double norm) {
        if (posting == null) return;
        posting.articles[at] = article;
        posting.strength[at] = (float) (posting.rare * count * (SATURATION + 1) / (count + norm));
    }

    private static double length(Counted.Tally tally) {
        var sum = 0.0;
        for (var count : tally.counts()) sum += count;
        return sum;
    }

    private double rare(int met) {
        return Math.log(1 + (size - met + 0.5) / (met + 0.5));
    }

    boolean has(String term) {
        return postings.containsKey(term);
    }

    boolean has(String term, int article) {
        var posting = postings.get(term);
        return posting != null && Arrays.binarySearch(posting.articles, article) >= 0;
    }

    /// How much a term tells; most of all one that no article has.
    double tells(String term) {
        var posting = postings.get(term);
        return posting == null ? rare(0) : posting.rare;
    }

    void add(String term, double weight, double[] scores) {
        var posting = postings.get(term);
        if (posting == null) return;
        for (var i = 0; i < posting.articles.length; i++) scores[posting.articles[i]] += weight * posting.strength[i];
    }

    /// How strongly each article has all of these words, each of which may have several base forms; 0 without one.
    double[] whole(List<List<String>> words, int articles) {
        var sum = new double[articles];
        var missing = new boolean[articles];
        for (var word : words) {
            var one = new double[articles];
            for (var base : word) {
                var alone = new double[articles];
                add(base, 1, alone);
                for (var i = 0; i < articles; i++) one[i] = Math.max(one[i], alone[i]);
            }
            for (var i = 0; i < articles; i++) {
                sum[i] += one[i];
                missing[i] |= one[i] == 0;
            }
        }
        for (var i = 0; i < articles; i++) if (missing[i]) sum[i] = 0;
        return sum;
    }

    boolean hasWhole(List<List<String>> words, int article) {
        return words.stream().allMatch(word -> word.stream().anyMatch(base -> has(base, article)));
    }
}
