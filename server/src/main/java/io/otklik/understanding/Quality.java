package io.otklik.understanding;

import io.otklik.understanding.intent.Teacher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How well phrases teach: each is held back once and guessed from the others.
///
/// @param phrases  how many were tried
/// @param right    how many were taken for what they are
/// @param mistaken pairs of wishes that are taken for one another, the commonest first
public record Quality(int phrases, int right, List<Mistaken> mistaken) {

    private static final double Z = 1.96;

    public Quality {
        mistaken = List.copyOf(mistaken);
    }

    /// Phrases of one wish that were taken for another; its name is empty where they were taken for none.
    public record Mistaken(String wish, String taken, List<String> phrases) {
        public Mistaken {
            phrases = List.copyOf(phrases);
        }
    }

    public static Quality of(Definitions definitions) {
        var examples = new ArrayList<Teacher.Example>();
        for (var wish : definitions.wishes()) {
            wish.phrases().forEach(p -> examples.add(new Teacher.Example(p, wish.name())));
            wish.not().forEach(p -> examples.add(new Teacher.Example(p, Teacher.NONE)));
        }
        if (definitions.wishes().size() < 2) return new Quality(0, 0, List.of());
        var taken = Teacher.crossed(examples, definitions.synonyms());
        var right = 0;
        var wrong = new TreeMap<String, List<Teacher.Example>>();
        for (var i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            if (taken.get(i).equals(example.wish())) right++;
            else
                wrong.computeIfAbsent(example.wish() + "\t" + taken.get(i), _ -> new ArrayList<>())
                        .add(example);
        }
        return new Quality(examples.size(), right, mistaken(wrong));
    }

    private static List<Mistaken> mistaken(Map<String, List<Teacher.Example>> wrong) {
        return wrong.entrySet().stream()
                .map(e -> {
                    var pair = e.getKey().split("\t");
                    return new Mistaken(
                            named(pair[0]),
                            named(pair[1]),
                            e.getValue().stream().map(Teacher.Example::text).collect(Collectors.toList()));
                })
                .sorted(Comparator.comparingInt((Mistaken m) -> m.phrases().size())
                        .reversed())
                .toList();
    }

    private static String named(String wish) {
        return wish.equals(Teacher.NONE) ? "" : wish;
    }

    public double accuracy() {
        return phrases == 0 ? 0 : (double) right / phrases;
    }

    /// Between these two the true share lies in 95 cases of 100 (Wilson).
    public double atLeast() {
        return bound(-1);
    }

    public double atMost() {
        return bound(1);
    }

    private double bound(int side) {
        if (phrases == 0) return 0;
        var p = accuracy();
        var n = (double) phrases;
        var middle = p + Z * Z / (2 * n);
        var spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (middle + side * spread) / (1 + Z * Z / n);
    }
}
