package io.otklik.understanding.intent;

import io.otklik.understanding.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much texts mean the same: by the meanings of their words, and by the words they share.
public final class Likeness {

    private final List<float[]> meanings;
    private final List<Map<String, Double>> words;

    private Likeness(List<float[]> meanings, List<Map<String, Double>> words) {
        this.meanings = meanings;
        this.words = words;
    }

    public static Likeness of(List<String> texts) {
        var reader = new PlainReader();
        var read = texts.stream().map(t -> reader.read(t).words()).toList();
        var meaning = Meaning.learnt(read);
        return new Likeness(
                read.stream().map(meaning::of).toList(),
                read.stream().map(Likeness::counted).toList());
    }

    private static Map<String, Double> counted(List<Word> words) {
        var counts = new HashMap<String, Double>();
        for (var word : words)
            if (word.isWord() && word.text().length() > 2)
                counts.merge(Features.lemmas(word.text()).getFirst(), 1.0, Double::sum);
        var square = Math.sqrt(counts.values().stream().mapToDouble(c -> c * c).sum());
        counts.replaceAll((_, c) -> c / square);
        return counts;
    }

    /// How like a text is to a group of others, from 0 to 1.
    public double of(int text, List<Integer> group) {
        var sum = 0.0;
        for (var other : group) sum += of(text, other);
        return group.isEmpty() ? 0 : sum / group.size();
    }

    private double of(int a, int b) {
        var product = 0.0;
        var one = meanings.get(a);
        var two = meanings.get(b);
        for (var i = 0; i < one.length; i++) product += one[i] * two[i];
        var shared = 0.0;
        for (var word : words.get(a).entrySet())
            shared += word.getValue() * words.get(b).getOrDefault(word.getKey(), 0.0);
        return Math.max(product, shared);
    }
}
