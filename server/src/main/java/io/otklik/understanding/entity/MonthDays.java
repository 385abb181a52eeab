package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Period;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From day to day without a month: «с 10 по 20», «с 28-го по 5-е», "from the 10th to the 20th". The days to come.
final class MonthDays {

    private static final int LATEST = 31;
    private static final Set<String> OPENED = Set.of("с", "со", "from");
    private static final Set<String> UNTIL = Set.of("по", "to", "until", "till", "through");

    /// What may stand behind two bare numbers that are days; a thing would be what they count or number.
    private static final Set<String> BEHIND = Set.of(
            "и",
            "а",
            "в",
            "на",
            "для",
            "у",
            "за",
            "включительно",
            "пожалуйста",
            "нужен",
            "нужно",
            "хочу",
            "прошу",
            ",",
            ".",
            ";",
            "!",
            "?",
            ")");
    /// «Страницы с 10 по 20» are no days.
    private static final Set<String> NUMBERED = Set.of(
            "страница",
            "строка",
            "номер",
            "пункт",
            "глава",
            "лист",
            "позиция",
            "раздел",
            "статья",
            "дом",
            "вопрос",
            "счет",
            "накладная",
            "заказ",
            "класс",
            "этаж",
            "час");

    private final Phrase phrase;
    private final ZonedDateTime now;

    MonthDays(Phrase phrase, ZonedDateTime now) {
        this.phrase = phrase;
        this.now = now;
    }

    private record Day(int number, boolean said, int next) {}

    @Nullable
    Found<Value> at(int i) {
        if (!phrase.isOne(i, OPENED) || phrase.of(i - 1, NUMBERED)) return null;
        var low = day(i + 1);
        if (low == null || !phrase.isOne(low.next(), UNTIL)) return null;
        var high = day(low.next() + 1);
        if (high == null || Calendar.month(phrase, high.next()) != null) return null;
        if (phrase.is(i, "from") && !(low.said() && high.said())) return null;
        if (!low.said() && !high.said() && !ends(high.next())) return null;
        var first = nearest(low.number(), now.toLocalDate());
        var last = nearest(high.number(), first);
        return new Found<>(new Period(start(first), start(last.plusDays(1)), Grain.DAY), high.next());
    }

    /// The day from which something lasts: «с 10 на две недели».
    @Nullable
    Found<ZonedDateTime> before(int i, Set<String> joint) {
        var day = day(i);
        if (day == null || !phrase.isOne(day.next(), joint)) return null;
        return new Found<>(start(nearest(day.number(), now.toLocalDate())), day.next());
    }

    private @Nullable Day day(int i) {
        var at = phrase.is(i, "the") ? i + 1 : i;
        var ordinal = Calendar.ordinal(phrase, at);
        if (ordinal != null) return day(ordinal.value(), true, ordinal.next());
        if (!phrase.isDigits(at) || phrase.text(at).length() > 2) return null;
        if (phrase.glued(at) && !phrase.isOne(at + 1, BEHIND) || part(at)) return null;
        return day(Integer.parseInt(phrase.text(at)), false, at + 1);
    }

    private @Nullable Day day(int number, boolean said, int next) {
        if (number < 1 || number > LATEST) return null;
        return phrase.of(next, Set.of("число")) ? new Day(number, true, next + 1) : new Day(number, said, next);
    }

    /// «20.02», «20,5»
    private boolean part(int at) {
        return phrase.glued(at) && phrase.glued(at + 1) && phrase.isDigits(at + 2);
    }

    private boolean ends(int next) {
        return next >= phrase.size() || phrase.isOne(next, BEHIND) || phrase.capital(next);
    }

    private static LocalDate nearest(int number, LocalDate from) {
        for (var first = from.withDayOfMonth(1); ; first = first.plusMonths(1)) {
            if (number > first.lengthOfMonth()) continue;
            var day = first.withDayOfMonth(number);
            if (!day.isBefore(from)) return day;
        }
    }

    private ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(now.getZone());
    }
}
