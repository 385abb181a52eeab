package io.otklik.knowledge.search;

import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.sense.Encoder;
import io.otklik.understanding.text.Tongue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts questions about the same thing together: those with words in common, and those whose words mean alike.
public final class Groups {

    private static final double SHARED = 0.5;
    private static final double ALIKE = 0.72;

    private final PlainReader reader = new PlainReader();

    private Groups() {}

    private record Sense(Set<String> bases, float[] vector) {}

    /// The places of the texts in each group, the largest group first; within it the first text comes first.
    public static List<List<Integer>> of(List<String> texts) {
        var groups = new Groups();
        var senses = texts.stream().map(groups::sense).toList();
        var found = new ArrayList<List<Integer>>();
        for (var i = 0; i < senses.size(); i++) {
            var sense = senses.get(i);
            var home = found.stream()
                    .filter(group -> alike(senses.get(group.getFirst()), sense))
                    .findFirst();
            if (home.isPresent()) home.get().add(i);
            else found.add(new ArrayList<>(List.of(i)));
        }
        found.sort((a, b) -> b.size() - a.size());
        return found;
    }

    private Sense sense(String text) {
        var read = reader.read(text);
        var encoder = Encoder.of(read.tongue() == Tongue.EN ? Tongue.EN : Tongue.RU);
        var bases = new HashSet<String>();
        var vector = new float[encoder.size()];
        for (var word : read.words()) {
            if (Terms.idle(word)) continue;
            var base = Terms.bases(word.text()).getFirst();
            if (bases.add(base)) encoder.add(base, 1, vector);
        }
        return new Sense(bases, vector);
    }

    private static boolean alike(Sense a, Sense b) {
        var common = a.bases.stream().filter(b.bases::contains).count();
        if (a.bases.isEmpty() || b.bases.isEmpty()) return false;
        return 2.0 * common / (a.bases.size() + b.bases.size()) >= SHARED || cosine(a.vector, b.vector) >= ALIKE;
    }

    private static double cosine(float[] a, float[] b) {
        if (a.length != b.length) return 0;
        var dot = 0.0;
        var sizeA = 0.0;
        var sizeB = 0.0;
        for (var i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            sizeA += a[i] * a[i];
            sizeB += b[i] * b[i];
        }
        return sizeA == 0 || sizeB == 0 ? 0 : dot / Math.sqrt(sizeA * sizeB);
    }
}
