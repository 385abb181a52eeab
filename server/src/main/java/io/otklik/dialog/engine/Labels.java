package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.words.Alike;
import io.otklik.dialog.words.Plain;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which buttons a typed text means.
final class Labels {

    private static final Set<String> AROUND_A_NUMBER =
            Set.of("пункт", "номер", "вариант", "item", "number", "option", "no");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("первый", 1),
            Map.entry("первое", 1),
            Map.entry("первая", 1),
            Map.entry("первую", 1),
            Map.entry("второй", 2),
            Map.entry("второе", 2),
            Map.entry("вторая", 2),
            Map.entry("вторую", 2),
            Map.entry("третий", 3),
            Map.entry("третье", 3),
            Map.entry("третью", 3),
            Map.entry("первого", 1),
            Map.entry("второго", 2),
            Map.entry("третьего", 3),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3));
    private static final int MOST_FIGURES = 3;
    private static final int SHORTEST_TELLING_WORD = 3;

    private Labels() {}

    /// Those with exactly this name, slips of a finger forgiven.
    static List<Button> exactly(List<Button> buttons, Plain typed) {
        if (typed.isEmpty()) return List.of();
        var same =
                buttons.stream().filter(b -> Plain.of(b.label()).equals(typed)).toList();
        return same.isEmpty()
                ? buttons.stream()
                        .filter(b -> isTyped(typed.words(), Plain.of(b.label()).words()))
                        .toList()
                : same;
    }

    /// The one with this number, counted from the top.
    static List<Button> numbered(List<Button> buttons, Plain typed) {
        var words =
                typed.words().stream().filter(w -> !AROUND_A_NUMBER.contains(w)).toList();
        if (words.size() != 1) return List.of();
        var shown =
                buttons.stream().filter(b -> b.style() != Button.Style.QUIET).toList();
        var number = number(words.getFirst());
        return number >= 1 && number <= shown.size() ? List.of(shown.get(number - 1)) : List.of();
    }

    /// Those whose name has all telling words of the text, in any grammatical form.
    static List<Button> partly(List<Button> buttons, Plain typed) {
        var telling = typed.words().stream()
                .filter(w -> w.length() >= SHORTEST_TELLING_WORD)
                .toList();
        if (telling.isEmpty()) return List.of();
        return buttons.stream()
                .filter(b -> b.style() != Button.Style.QUIET
                        && hasAll(Plain.of(b.label()).words(), telling))
                .toList();
    }

    private static boolean hasAll(List<String> label, List<String> telling) {
        return telling.stream().allMatch(word -> label.stream().anyMatch(l -> Alike.inflected(word, l)));
    }

    private static boolean isTyped(List<String> typed, List<String> label) {
        if (typed.size() != label.size()) return false;
        for (var i = 0; i < typed.size(); i++) if (!Alike.typed(typed.get(i), label.get(i))) return false;
        return true;
    }

    private static int number(String word) {
        if (word.length() <= MOST_FIGURES && word.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Integer.parseInt(word);
        return ORDINALS.getOrDefault(word, 0);
    }
}
