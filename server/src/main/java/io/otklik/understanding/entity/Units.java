package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Length;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How long something lasts: «две недели», «полтора часа», «3,5 месяца», "an hour and a half".
final class Units {

    static final Map<String, Grain> NAMES = Map.ofEntries(
            Map.entry("секунда", Grain.SECOND),
            Map.entry("секундочка", Grain.SECOND),
            Map.entry("сек", Grain.SECOND),
            Map.entry("second", Grain.SECOND),
            Map.entry("sec", Grain.SECOND),
            Map.entry("минута", Grain.MINUTE),
            Map.entry("минутка", Grain.MINUTE),
            Map.entry("минуточка", Grain.MINUTE),
            Map.entry("мин", Grain.MINUTE),
            Map.entry("minute", Grain.MINUTE),
            Map.entry("min", Grain.MINUTE),
            Map.entry("час", Grain.HOUR),
            Map.entry("часок", Grain.HOUR),
            Map.entry("часочек", Grain.HOUR),
            Map.entry("ч", Grain.HOUR),
            Map.entry("hour", Grain.HOUR),
            Map.entry("hr", Grain.HOUR),
            Map.entry("день", Grain.DAY),
            Map.entry("денек", Grain.DAY),
            Map.entry("дн", Grain.DAY),
            Map.entry("day", Grain.DAY),
            Map.entry("неделя", Grain.WEEK),
            Map.entry("неделька", Grain.WEEK),
            Map.entry("нед", Grain.WEEK),
            Map.entry("week", Grain.WEEK),
            Map.entry("месяц", Grain.MONTH),
            Map.entry("мес", Grain.MONTH),
            Map.entry("month", Grain.MONTH),
            Map.entry("квартал", Grain.QUARTER),
            Map.entry("quarter", Grain.QUARTER),
            Map.entry("год", Grain.YEAR),
            Map.entry("годик", Grain.YEAR),
            Map.entry("лета", Grain.YEAR),
            Map.entry("year", Grain.YEAR));
    private static final Set<String> ALONE = Set.of(
            "час",
            "часок",
            "часочек",
            "минута",
            "минуту",
            "минутка",
            "минутку",
            "минуточка",
            "минуточку",
            "секунда",
            "секунду",
            "секундочку");
    private static final Map<String, Length> FIXED = Map.ofEntries(
            Map.entry("полчаса", length("30", Grain.MINUTE)),
            Map.entry("получаса", length("30", Grain.MINUTE)),
            Map.entry("полдня", length("12", Grain.HOUR)),
            Map.entry("полмесяца", length("15", Grain.DAY)),
            Map.entry("полгода", length("6", Grain.MONTH)),
            Map.entry("полугода", length("6", Grain.MONTH)),
            Map.entry("полминуты", length("30", Grain.SECOND)),
            Map.entry("fortnight", length("14", Grain.DAY)));
    private static final Set<String> WEEK = Set.of("неделя", "неделю", "неделька", "недельку");
    private static final Set<String> DAY = Set.of("день", "денек");
    private static final Set<String> DAYS_OF_24 = Set.of("сутки");

    private Units() {}

    static @Nullable Grain unit(Phrase phrase, int i) {
        if (phrase.is(i, "лет")) return Grain.YEAR;
        if (phrase.is(i, "дне")) return null;
        return phrase.look(i, NAMES);
    }

    static @Nullable Found<Length> at(Phrase phrase, int i) {
        var fixed = fixed(phrase, i);
        if (fixed != null) return fixed;
        if (phrase.isOne(i, Set.of("a", "an", "one")) && unit(phrase, i + 1) instanceof Grain grain)
            return phrase.says(i + 2, "and", "a", "half")
                    ? new Found<>(normal(new BigDecimal("1.5"), grain), i + 5)
                    : new Found<>(new Length(BigDecimal.ONE, grain), i + 2);
        var number = Numerals.at(phrase, i);
        if (number == null) {
            var alone = isAlone(phrase, i) ? unit(phrase, i) : null;
            return alone == null ? null : new Found<>(new Length(BigDecimal.ONE, alone), i + 1);
        }
        return counted(phrase, number);
    }

    /// «На неделю» is one week; a bare «день» only where nothing but lengths is said.
    private static boolean isAlone(Phrase phrase, int i) {
        if (phrase.isOne(i, ALONE)) return true;
        var led = phrase.isOne(i - 1, Set.of("на", "for", "и", "and", "еще"));
        if (phrase.isOne(i, WEEK)) return led || i == 0 && phrase.size() < 5;
        return phrase.isOne(i, DAY) && i == phrase.size() - 1 && (led || i == 0);
    }

    private static @Nullable Found<Length> counted(Phrase phrase, Found<BigDecimal> number) {
        var at = number.next();
        if (phrase.of(at, Set.of("четверть")) && phrase.of(at + 1, Set.of("час")))
            return new Found<>(new Length(number.value().multiply(BigDecimal.valueOf(15)), Grain.MINUTE), at + 2);
        if (phrase.of(at, DAYS_OF_24)) return new Found<>(hours(number.value()), at + 1);
        if (phrase.is(at, "'") && phrase.glued(at - 1) && !phrase.is(at + 1, "'") && !phrase.glued(at))
            return new Found<>(new Length(number.value(), Grain.MINUTE), at + 1);
        if (phrase.isOne(
                at,
                Set.of(
                        "рабочих",
                        "рабочий",
                        "рабочего",
                        "календарных",
                        "календарный",
                        "полных",
                        "working",
                        "calendar"))) at++;
        var unit = unit(phrase, at);
        var isYear = unit == Grain.YEAR
                && number.value().intValue() >= 1900
                && number.value().intValue() < 2200;
        if (unit == null || isYear || phrase.is(at, "м")) return null;
        var next = phrase.is(at + 1, ".") && phrase.text(at).length() <= 3 ? at + 2 : at + 1;
        return new Found<>(normal(number.value(), unit), next);
    }

    private static @Nullable Found<Length> fixed(Phrase phrase, int i) {
        var fixed = FIXED.get(phrase.text(i));
        if (fixed != null) return new Found<>(fixed, i + 1);
        if (phrase.isOne(i, Set.of("пол")) && phrase.is(i + 1, "часа"))
            return new Found<>(length("30", Grain.MINUTE), i + 2);
        if (phrase.of(i, Set.of("четверть")) && phrase.of(i + 1, Set.of("час")))
            return new Found<>(length("15", Grain.MINUTE), i + 2);
        if (phrase.says(i, "half", "an", "hour")) return new Found<>(length("30", Grain.MINUTE), i + 3);
        if (phrase.says(i, "half", "a", "year")) return new Found<>(length("6", Grain.MONTH), i + 3);
        return phrase.is(i, "сутки") ? new Found<>(hours(BigDecimal.ONE), i + 1) : null;
    }

    private static Length hours(BigDecimal days) {
        return new Length(Numerals.plain(days.multiply(BigDecimal.valueOf(24))), Grain.HOUR);
    }

    /// Parts of a unit in the next smaller one.
    private static Length normal(BigDecimal amount, Grain unit) {
        if (amount.stripTrailingZeros().scale() <= 0) return new Length(amount, unit);
        return switch (unit) {
            case MINUTE -> new Length(times(amount, 60), Grain.SECOND);
            case HOUR -> new Length(times(amount, 60), Grain.MINUTE);
            case DAY -> new Length(times(amount, 24), Grain.HOUR);
            case WEEK -> new Length(times(amount, 7), Grain.DAY);
            case MONTH -> new Length(times(amount, 30), Grain.DAY);
            case QUARTER -> new Length(times(amount, 3), Grain.MONTH);
            case YEAR -> new Length(times(amount, 12), Grain.MONTH);
            case SECOND -> new Length(amount, unit);
        };
    }

    private static BigDecimal times(BigDecimal amount, int by) {
        return Numerals.plain(amount.multiply(BigDecimal.valueOf(by)));
    }

    private static Length length(String amount, Grain unit) {
        return new Length(new BigDecimal(amount), unit);
    }
}
