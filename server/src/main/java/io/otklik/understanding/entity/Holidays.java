package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Moment;
import io.otklik.understanding.entity.Value.Period;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Days that everybody knows by name. A holiday without a year is the next one.
final class Holidays {

    private record Holiday(List<String> words, int month, int day, int days) {
        Holiday(String words, int month, int day, int days) {
            this(List.of(words.replace("'", " ' ").split(" ")), month, day, days);
        }
    }

    private static final List<Holiday> ALL = List.of(
            new Holiday("рождество христово", 1, 7, 1),
            new Holiday("рождество", 1, 7, 1),
            new Holiday("старый новый год", 1, 14, 1),
            new Holiday("новый год", 1, 1, 1),
            new Holiday("нового года", 1, 1, 1),
            new Holiday("новогодние праздники", 1, 1, 8),
            new Holiday("новогодние каникулы", 1, 1, 8),
            new Holiday("татьянин день", 1, 25, 1),
            new Holiday("день святого валентина", 2, 14, 1),
            new Holiday("день защитника отечества", 2, 23, 1),
            new Holiday("международный женский день", 3, 8, 1),
            new Holiday("женский день", 3, 8, 1),
            new Holiday("день смеха", 4, 1, 1),
            new Holiday("день космонавтики", 4, 12, 1),
            new Holiday("майские праздники", 5, 1, 9),
            new Holiday("майские", 5, 1, 9),
            new Holiday("майских", 5, 1, 9),
            new Holiday("первомай", 5, 1, 1),
            new Holiday("день труда", 5, 1, 1),
            new Holiday("день победы", 5, 9, 1),
            new Holiday("день россии", 6, 12, 1),
            new Holiday("день знаний", 9, 1, 1),
            new Holiday("день народного единства", 11, 4, 1),
            new Holiday("день матери", 11, 30, 1),
            new Holiday("новогодняя ночь", 12, 31, 1),
            new Holiday("christmas", 12, 25, 1),
            new Holiday("new year's day", 1, 1, 1));

    private static final Set<String> BEGINNINGS =
            ALL.stream().map(holiday -> holiday.words.getFirst()).collect(Collectors.toUnmodifiableSet());

    private Holidays() {}

    static @Nullable Found<Value> at(Phrase phrase, int i, ZonedDateTime now) {
        if (!phrase.of(i, BEGINNINGS)) return null;
        for (var holiday : ALL) {
            if (!said(phrase, i, holiday.words)) continue;
            var from = LocalDate.of(now.getYear(), holiday.month, holiday.day);
            if (from.plusDays(holiday.days - 1).isBefore(now.toLocalDate())) from = from.plusYears(1);
            var start = from.atStartOfDay(now.getZone());
            return new Found<>(
                    holiday.days == 1
                            ? new Moment(start, Grain.DAY)
                            : new Period(start, start.plusDays(holiday.days), Grain.DAY),
                    i + holiday.words.size());
        }
        return null;
    }

    private static boolean said(Phrase phrase, int i, List<String> words) {
        if (!phrase.bases(i).contains(words.getFirst())) return false;
        for (var k = 1; k < words.size(); k++) if (!phrase.is(i + k, words.get(k))) return false;
        return true;
    }
}
