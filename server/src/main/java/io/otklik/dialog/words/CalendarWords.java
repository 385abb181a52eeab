package io.otklik.dialog.words;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of months, days of the week and days of a month.
final class CalendarWords {

    static final Set<String> THIS = Set.of("этот", "эту", "это", "ближайший", "ближайшую", "ближайшее", "this");
    static final Set<String> NEXT = Set.of("следующий", "следующую", "следующее", "следующей", "next");

    private static final List<String> MONTHS = List.of(
            "январь января янв january jan",
            "февраль февраля фев февр february feb",
            "март марта мар march mar",
            "апрель апреля апр april apr",
            "май мая may",
            "июнь июня июн june jun",
            "июль июля июл july jul",
            "август августа авг august aug",
            "сентябрь сентября сен сент september sep sept",
            "октябрь октября окт october oct",
            "ноябрь ноября ноя нояб november nov",
            "декабрь декабря дек december dec");
    private static final List<String> WEEKDAYS = List.of(
            "понедельник понедельника пн monday mon",
            "вторник вторника вт tuesday tue",
            "среда среду среды ср wednesday wed",
            "четверг четверга чт thursday thu",
            "пятница пятницу пятницы пт friday fri",
            "суббота субботу субботы сб saturday sat",
            "воскресенье воскресенья вс sunday sun");
    private static final List<String> DAYS = List.of(
            "первого первое first",
            "второго второе second",
            "третьего третье third",
            "четвертого четвертое fourth",
            "пятого пятое fifth",
            "шестого шестое sixth",
            "седьмого седьмое seventh",
            "восьмого восьмое eighth",
            "девятого девятое ninth",
            "десятого десятое tenth",
            "одиннадцатого eleventh",
            "двенадцатого twelfth",
            "тринадцатого thirteenth",
            "четырнадцатого fourteenth",
            "пятнадцатого fifteenth",
            "шестнадцатого sixteenth",
            "семнадцатого seventeenth",
            "восемнадцатого eighteenth",
            "девятнадцатого nineteenth",
            "двадцатого двадцатое twentieth");
    private static final Map<String, Integer> MONTH = numbered(MONTHS);
    private static final Map<String, Integer> WEEKDAY = numbered(WEEKDAYS);
    private static final Map<String, Integer> DAY = numbered(DAYS);

    private CalendarWords() {}

    static Optional<Integer> month(String word) {
        return find(MONTH, word);
    }

    static Optional<DayOfWeek> weekday(String word) {
        return find(WEEKDAY, word).map(DayOfWeek::of);
    }

    /// The day of a month that begins at this word: in figures, or «пятого», «двадцать первого», «тридцатого».
    static Optional<Numbers.Found> dayNumber(List<String> words, int at) {
        if (at >= words.size()) return Optional.empty();
        var word = words.get(at);
        var tens = switch (word) {
            case "двадцать", "twenty" -> 20;
            case "тридцать", "thirty" -> 30;
            default -> 0;
        };
        if (tens > 0 && at + 1 < words.size() && DAY.get(words.get(at + 1)) instanceof Integer ones && ones < 10)
            return Optional.of(new Numbers.Found(tens + ones, at + 2));
        if (word.equals("тридцатого") || word.equals("thirtieth")) return Optional.of(new Numbers.Found(30, at + 1));
        if (DAY.get(word) instanceof Integer day) return Optional.of(new Numbers.Found(day, at + 1));
        return Character.isDigit(word.charAt(0)) ? Numbers.at(words, at) : Optional.empty();
    }

    private static Optional<Integer> find(Map<String, Integer> known, String word) {
        var exact = known.get(word);
        if (exact != null || word.length() < 5) return Optional.ofNullable(exact);
        return known.entrySet().stream()
                .filter(k -> k.getKey().length() >= 5 && Alike.typed(word, k.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Integer> numbered(List<String> lines) {
        var all = new HashMap<String, Integer>();
        for (var i = 0; i < lines.size(); i++) {
            for (var word : lines.get(i).split(" ")) all.put(word, i + 1);
        }
        return Map.copyOf(all);
    }
}
