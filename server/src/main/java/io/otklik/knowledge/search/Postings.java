package io.otklik.knowledge.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which articles have a term and how often, ready for the ranking formula BM25: rare terms tell more, repetition tells
/// less and less, a long article is not better for being long.
final class Postings {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Map<String, int[]> articles = new HashMap<>();
    private final Map<String, float[]> weights = new HashMap<>();

    /// @param counts for every article, its terms and how often each is met
    Postings(List<Map<String, Float>> counts) {
        var lengths = counts.stream()
                .mapToDouble(c -> c.values().stream().mapToDouble(f -> f).sum())
                .toArray();
        var usual = Arrays.stream(lengths).average().orElse(1);
        var growing = new HashMap<String, HashMap<Integer, Float>>();
        for (var i = 0; i < counts.size(); i++) {
            for (var entry : counts.get(i).entrySet())
                growing.computeIfAbsent(entry.getKey(), _ -> new HashMap<>()).put(i, entry.getValue());
        }
        growing.forEach((term, met) -> {
            var rare = Math.log(1 + (counts.size() - met.size() + 0.5) / (met.size() + 0.5));
            var who = met.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            var strength = new float[who.length];
            for (var k = 0; k < who.length; k++) {
                var count = met.getOrDefault(who[k], 0f);
                var norm = SATURATION * (1 - LENGTH + LENGTH * lengths[who[k]] / usual);
                strength[k] = (float) (rare * count * (SATURATION + 1) / (count + norm));
            }
            articles.put(term, who);
            weights.put(term, strength);
        });
    }

    boolean has(String term) {
        return articles.containsKey(term);
    }

    void add(String term, double weight, double[] scores) {
        var who = articles.get(term);
        var strength = weights.get(term);
        if (who == null || strength == null) return;
        for (var i = 0; i < who.length; i++) scores[who[i]] += weight * strength[i];
    }
}
