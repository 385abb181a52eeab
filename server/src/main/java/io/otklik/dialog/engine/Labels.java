package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.words.Alike;
import io.otklik.dialog.words.Plain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

    /// A button and its name in plain words.
    private record Named(Button button, Plain name) {}

    private final List<Named> all;

    Labels(List<Button> buttons) {
        this.all = buttons.stream().map(b -> new Named(b, Plain.of(b.label()))).toList();
    }

    /// Those with exactly this name, slips of a finger forgiven.
    List<Button> exactly(Plain typed) {
        if (typed.isEmpty()) return List.of();
        var same = those(b -> b.name().equals(typed));
        return same.isEmpty() ? those(b -> isTyped(typed.words(), b.name().words())) : same;
    }

    /// The one with this number, counted from the top.
    List<Button> numbered(Plain typed) {
        var words =
                typed.words().stream().filter(w -> !AROUND_A_NUMBER.contains(w)).toList();
        if (words.size() != 1) return List.of();
        var number = number(words.getFirst());
        if (number < 1) return List.of();
        var shown = those(Labels::isAnswer);
        return number <= shown.size() ? List.of(shown.get(number - 1)) : List.of();
    }

    /// Those whose name has all telling words of the text, in any grammatical form.
    List<Button> partly(Plain typed) {
        var telling = typed.words().stream()
                .filter(w -> w.length() >= SHORTEST_TELLING_WORD)
                .toList();
        return telling.isEmpty()
                ? List.of()
                : those(b -> isAnswer(b) && hasAll(b.name().words(), telling));
    }

    private List<Button> those(Predicate<Named> which) {
        return all.stream().filter(which).map(Named::button).toList();
    }

    private static boolean isAnswer(Named named) {
        return named.button().style() != Button.Style.QUIET;
    }

    private static boolean hasAll(List<String> label, List<String> telling) {
        for (var word : telling) if (label.stream().noneMatch(l -> Alike.inflected(word, l))) return false;
        return true;
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
