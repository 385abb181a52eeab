package io.otklik.dialog.words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Times of the day and lengths in hours: «в 15:30», «в половине третьего», «час двадцать».
public final class Clocks {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[:.\\-](\\d{2})");
    private static final Set<String> AROUND =
            Set.of("в", "к", "около", "на", "at", "by", "about", "ровно", "oclock", "o", "clock");
    private static final Set<String> EVENING = Set.of("вечера", "дня", "pm", "p", "пополудни");
    private static final Set<String> MORNING = Set.of("утра", "ночи", "am", "a");
    private static final Set<String> HOURS = Set.of("час", "часа", "часов", "ч", "hour", "hours", "h");
    private static final Set<String> MINUTES =
            Set.of("минута", "минуту", "минуты", "минут", "мин", "м", "minute", "minutes", "min");
    private static final Set<String> DAYS = Set.of("день", "дня", "дней", "сутки", "суток", "day", "days");

    private Clocks() {}

    public static Optional<LocalTime> time(String text) {
        var figures = FIGURES.matcher(text.strip());
        var half = Optional.<Boolean>empty();
        var words =
                Plain.of(text).words().stream().filter(w -> !AROUND.contains(w)).toList();
        if (words.isEmpty()) return Optional.empty();
        if (words.equals(List.of("полдень")) || words.equals(List.of("noon"))) return Optional.of(LocalTime.NOON);
        if (words.equals(List.of("полночь")) || words.equals(List.of("midnight")))
            return Optional.of(LocalTime.MIDNIGHT);
        var last = words.getLast();
        if (EVENING.contains(last)) half = Optional.of(true);
        if (MORNING.contains(last)) half = Optional.of(false);
        if (figures.find()) return hour(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(2)), half);
        return inWords(words, half);
    }

    /// The length in minutes that the text says and nothing else.
    public static Optional<Integer> length(String text) {
        var words = Plain.of(text).words();
        if (words.equals(List.of("полчаса"))) return Optional.of(30);
        if (words.equals(List.of("полтора", "часа"))) return Optional.of(90);
        var total = 0L;
        var i = 0;
        while (i < words.size()) {
            if (words.get(i).equals("и")
                    || words.get(i).equals("and")
                    || words.get(i).equals("на")) {
                i++;
                continue;
            }
            var number = Numbers.at(words, i);
            var at = number.map(Numbers.Found::next).orElse(i);
            var unit = at < words.size() ? unit(words.get(at)) : 0;
            if (unit == 0) return Optional.empty();
            total += (long) number.map(Numbers.Found::number).orElse(1) * unit;
            i = at + 1;
        }
        return total == 0 || total > 1_000_000 ? Optional.empty() : Optional.of((int) total);
    }

    private static int unit(String word) {
        if (HOURS.contains(word)) return 60;
        if (MINUTES.contains(word)) return 1;
        return DAYS.contains(word) ? 1440 : 0;
    }

    private static Optional<LocalTime> inWords(List<String> words, Optional<Boolean> evening) {
        var number = Numbers.at(words, 0);
        if (number.isEmpty()) return Optional.empty();
        var rest = words.subList(number.get().next(), words.size()).stream()
                .filter(w -> !HOURS.contains(w) && !EVENING.contains(w) && !MORNING.contains(w) && !w.equals("m"))
                .toList();
        if (rest.isEmpty()) return hour(number.get().number(), 0, evening);
        var minutes = Numbers.at(rest, 0);
        if (minutes.isEmpty()) return Optional.empty();
        var left = rest.subList(minutes.get().next(), rest.size());
        return left.stream().allMatch(MINUTES::contains)
                ? hour(number.get().number(), minutes.get().number(), evening)
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(int hour, int minute, Optional<Boolean> evening) {
        var h = hour;
        if (evening.isPresent() && h > 12) evening = Optional.empty();
        if (evening.isPresent()) h = hour % 12 + (evening.get() ? 12 : 0);
        return h > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(h, minute));
    }
}
