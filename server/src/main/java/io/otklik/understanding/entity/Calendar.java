package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names of the calendar: months, days of the week, days of a month in figures and in words.
final class Calendar {

    private static final Map<String, Integer> MONTHS = Numerals.table(
            "январь янв january jan|февраль фев февр february feb|март мар march mar|апрель апр april apr|май may"
                    + "|июнь июн june jun|июль июл july jul|август авг august aug|сентябрь сен сент september sep sept"
                    + "|октябрь окт october oct|ноябрь ноя нояб november nov|декабрь дек december dec",
            1,
            1);
    private static final Map<String, Integer> WEEKDAYS = Numerals.table(
            "понедельник пн monday mon|вторник вт tuesday tue|среда ср wednesday wed|четверг чт thursday thu"
                    + "|пятница пт friday fri|суббота сб saturday sat|воскресенье вс sunday sun",
            1,
            1);
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Set<String> ENDINGS = Set.of(
            "й", "ый", "ой", "ий", "я", "ая", "ья", "е", "ое", "ье", "го", "ого", "его", "му", "ому", "ему", "м", "ым",
            "им", "х", "ых", "ые", "ую", "ю", "th", "st", "nd", "rd");

    private Calendar() {}

    private static Map<String, Integer> ordinals() {
        var table = new HashMap<String, Integer>(Numerals.table(
                "первый first|второй second|третий third|четвертый fourth|пятый fifth|шестой sixth|седьмой seventh"
                        + "|восьмой eighth|девятый ninth|десятый tenth|одиннадцатый eleventh|двенадцатый twelfth"
                        + "|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый",
                1,
                1));
        table.putAll(Numerals.table(
                "двадцатый twentieth|тридцатый thirtieth|сороковой|пятидесятый|шестидесятый|семидесятый|восьмидесятый"
                        + "|девяностый|сотый",
                20,
                10));
        return Map.copyOf(table);
    }

    private static final Map<String, Integer> TENS = Numerals.table(
            "двадцать twenty|тридцать thirty|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто", 20, 10);

    static @Nullable Found<Integer> month(Phrase phrase, int i) {
        if (phrase.is(i, "мая") || phrase.is(i, "мае")) return new Found<>(5, i + 1);
        if (phrase.isOne(i, Set.of("маем", "марта", "марте"))) return new Found<>(phrase.is(i, "маем") ? 5 : 3, i + 1);
        var month = phrase.look(i, MONTHS);
        if (month == null) return null;
        var dot = phrase.is(i + 1, ".") && phrase.text(i).length() <= 4 && phrase.glued(i);
        return new Found<>(month, dot ? i + 2 : i + 1);
    }

    static @Nullable Found<DayOfWeek> weekday(Phrase phrase, int i) {
        if (phrase.isOne(i, Set.of("среди", "mon")) || phrase.is(i, "сред")) return null;
        var day = phrase.look(i, WEEKDAYS);
        if (day == null) return null;
        var dot = phrase.is(i + 1, ".") && phrase.text(i).length() <= 3 && phrase.glued(i);
        return new Found<>(DayOfWeek.of(day), dot ? i + 2 : i + 1);
    }

    /// «15-й», «двадцать третьего», "5th".
    static @Nullable Found<Integer> ordinal(Phrase phrase, int i) {
        if (phrase.isDigits(i) && phrase.text(i).length() <= 3) {
            var dash = phrase.glued(i) && (phrase.is(i + 1, "-") || phrase.is(i + 1, "–"));
            var at = dash ? i + 2 : i + 1;
            var ends = phrase.isOne(at, ENDINGS) && phrase.glued(at - 1) && !(phrase.is(at, "м") && !dash);
            return ends ? new Found<>(Integer.parseInt(phrase.text(i)), at + 1) : null;
        }
        var tens = phrase.look(i, TENS);
        var at = tens == null ? i : i + 1;
        if (tens != null && phrase.is(at, "-")) at++;
        var one = phrase.look(at, ORDINALS);
        if (one == null || tens != null && one > 9) return null;
        return new Found<>(tens == null ? one : tens + one, at + 1);
    }

    private static final Set<String> COUNTED = Set.of(
            "рубль", "руб", "р", "₽", "доллар", "евро", "тысяча", "тыс", "миллион", "млн", "штука", "шт", "ruble", "$",
            "€");

    /// Four figures that are a year, and not so many roubles.
    static boolean isYear(Phrase phrase, int i) {
        return phrase.isDigits(i) && phrase.text(i).length() == 4 && !phrase.of(i + 1, COUNTED);
    }
}
