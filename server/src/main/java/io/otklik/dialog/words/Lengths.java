package io.otklik.dialog.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lengths of time in days: «14», «14 дней», «две недели», "a week and three days".
public final class Lengths {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("день", 1),
            Map.entry("дня", 1),
            Map.entry("дней", 1),
            Map.entry("дн", 1),
            Map.entry("д", 1),
            Map.entry("сутки", 1),
            Map.entry("суток", 1),
            Map.entry("денек", 1),
            Map.entry("неделя", 7),
            Map.entry("неделю", 7),
            Map.entry("недели", 7),
            Map.entry("недель", 7),
            Map.entry("недельку", 7),
            Map.entry("нед", 7),
            Map.entry("day", 1),
            Map.entry("days", 1),
            Map.entry("week", 7),
            Map.entry("weeks", 7),
            Map.entry("fortnight", 14));
    private static final Set<String> AROUND = Set.of(
            "на",
            "и",
            "всего",
            "ровно",
            "календарных",
            "календарный",
            "пожалуйста",
            "хочу",
            "это",
            "for",
            "and",
            "calendar",
            "please",
            "exactly",
            "about");

    private Lengths() {}

    /// The length that the text says and nothing else.
    public static Optional<Integer> days(String text) {
        var words =
                Plain.of(text).words().stream().filter(w -> !AROUND.contains(w)).toList();
        return words.isEmpty() || text.strip().startsWith("-") ? Optional.empty() : sum(words);
    }

    private static Optional<Integer> sum(List<String> words) {
        var total = 0L;
        var i = 0;
        while (i < words.size()) {
            var number = Numbers.at(words, i);
            var next = number.map(Numbers.Found::next).orElse(i);
            var unit = next < words.size() ? unit(words.get(next)) : 0;
            if (number.isEmpty() && unit == 0) return Optional.empty();
            if (unit == 0 && next < words.size()) return Optional.empty();
            total += (long) number.map(Numbers.Found::number).orElse(1) * Math.max(unit, 1);
            i = unit == 0 ? next : next + 1;
        }
        return total > 100_000 ? Optional.empty() : Optional.of((int) total);
    }

    private static int unit(String word) {
        var known = UNITS.get(word);
        if (known != null) return known;
        return UNITS.entrySet().stream()
                .filter(u -> u.getKey().length() >= 4 && Alike.typed(word, u.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }
}
