package io.otklik.knowledge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts what was found by words in a new order, where there are vectors: an article whose meaning is nearer to the
/// question comes before one that has the same words.
public final class Closeness {

    /// How many articles found by words are looked at again.
    public static final int WIDE = 50;

    private static final double WEIGHT = 1;
    private static final int LONGEST_PART = 700;
    private static final int MOST_PARTS = 24;

    private Closeness() {}

    /// @param parts the vectors of each article's parts, by its id; an article without them keeps its place by words
    public static List<Hit> sorted(List<Hit> hits, float[] question, Map<String, List<float[]>> parts) {
        var best = hits.stream().mapToDouble(Hit::score).max().orElse(1);
        return hits.stream()
                .map(hit -> new Hit(
                        hit.id(),
                        hit.score() / best + WEIGHT * nearest(question, parts.getOrDefault(hit.id(), List.of()))))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static double nearest(float[] question, List<float[]> parts) {
        var nearest = 0.0;
        for (var part : parts) {
            var product = 0.0;
            for (var i = 0; i < question.length; i++) product += question[i] * part[i];
            nearest = Math.max(nearest, product);
        }
        return nearest;
    }

    /// The parts of an article that get a vector each: paragraphs together as long as they are short, each
    /// under the title.
    public static List<String> parts(String title, String text) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var line : text.split("\n")) {
            for (var rest = line.strip(); !rest.isEmpty() && parts.size() < MOST_PARTS; ) {
                var end = end(rest);
                if (part.length() + end > LONGEST_PART) flush(title, part, parts);
                part.append(part.isEmpty() ? "" : "\n").append(rest, 0, end);
                rest = rest.substring(end).strip();
            }
        }
        if (!part.isEmpty() || parts.isEmpty()) flush(title, part, parts);
        return parts;
    }

    private static int end(String text) {
        if (text.length() <= LONGEST_PART) return text.length();
        var space = text.lastIndexOf(' ', LONGEST_PART);
        return space > 0 ? space : LONGEST_PART;
    }

    private static void flush(String title, StringBuilder part, List<String> parts) {
        parts.add((title + "\n" + part).strip());
        part.setLength(0);
    }
}
