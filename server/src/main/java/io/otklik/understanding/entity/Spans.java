package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Moment;
import io.otklik.understanding.entity.Value.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stretches of the calendar that have a name: «на следующей неделе», «в третьем квартале», «последние два месяца»,
/// «на выходные», «на майские», «зима».
final class Spans {

    private static final Map<String, Integer> WHICH = Map.ofEntries(
            Map.entry("этот", 0),
            Map.entry("текущий", 0),
            Map.entry("this", 0),
            Map.entry("следующий", 1),
            Map.entry("будущий", 1),
            Map.entry("next", 1),
            Map.entry("ближайший", 1),
            Map.entry("прошлый", -1),
            Map.entry("предыдущий", -1),
            Map.entry("минувший", -1),
            Map.entry("last", -1),
            Map.entry("позапрошлый", -2),
            Map.entry("сей", 0));
    private static final Map<String, Integer> SEASONS =
            Map.of("зима", 12, "весна", 3, "лето", 6, "осень", 9, "winter", 12, "summer", 6, "autumn", 9);

    private final Phrase phrase;
    private final ZonedDateTime now;
    private final Dates dates;

    Spans(Phrase phrase, ZonedDateTime now, Dates dates) {
        this.phrase = phrase;
        this.now = now;
        this.dates = dates;
    }

    @Nullable
    Found<Value> at(int i) {
        var which = phrase.look(i, WHICH);
        if (which != null && !phrase.is(i, "это")) {
            var named = named(i + 1, which);
            if (named != null) return named;
        }
        var counted = counted(i);
        if (counted != null) return counted;
        var quarter = quarter(i);
        return quarter != null ? quarter : others(i);
    }

    private @Nullable Found<Value> named(int i, int which) {
        var weekday = Calendar.weekday(phrase, i);
        if (weekday != null) {
            var day = which < 0
                    ? now.toLocalDate().with(TemporalAdjusters.previous(weekday.value()))
                    : dates.upcoming(weekday.value());
            return new Found<>(dates.day(day, 0).value(), weekday.next());
        }
        var unit = Units.unit(phrase, i);
        if (unit == null || unit.compareTo(Grain.DAY) < 0) return weekend(i, which);
        if (unit == Grain.DAY)
            return which == 0
                    ? null
                    : new Found<>(
                            dates.day(now.toLocalDate().plusDays(which), 0).value(), i + 1);
        return new Found<>(new Moment(plus(start(unit), unit, which), unit), i + 1);
    }

    private @Nullable Found<Value> weekend(int i, int which) {
        if (!phrase.isOne(i, Set.of("выходные", "выходных", "weekend"))) return null;
        var friday = now.toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        if (now.getDayOfWeek().getValue() > 5) friday = friday.minusWeeks(1);
        friday = friday.plusWeeks(which);
        var from = friday.atTime(18, 0).atZone(now.getZone());
        return new Found<>(new Period(from, friday.plusDays(3).atStartOfDay(now.getZone()), Grain.HOUR), i + 1);
    }

    /// «последние два месяца», «следующие три дня», "next 3 weeks".
    private @Nullable Found<Value> counted(int i) {
        var past = phrase.of(i, Set.of("последний", "прошлый", "предыдущий", "last", "past"));
        var future = phrase.of(i, Set.of("следующий", "ближайший", "next"));
        if (!past && !future) return null;
        var length = Units.at(phrase, i + 1);
        if (length == null || length.next() == i + 2 || length.value().amount().scale() > 0) return null;
        var unit = length.value().unit();
        var count = length.value().amount().intValue();
        var here = start(unit);
        return past
                ? new Found<>(new Period(plus(here, unit, -count), here, unit), length.next())
                : new Found<>(new Period(plus(here, unit, 1), plus(here, unit, 1 + count), unit), length.next());
    }

    private @Nullable Found<Value> quarter(int i) {
        var number = Calendar.ordinal(phrase, i);
        var at = number == null ? i + 1 : number.next();
        var place = number != null
                ? number.value()
                : phrase.isDigits(i) && phrase.text(i).length() == 1 ? Integer.parseInt(phrase.text(i)) : 0;
        if (place < 1 || place > 4 || !phrase.of(at, Set.of("квартал", "кв", "quarter"))) return null;
        var year = Calendar.isYear(phrase, at + 1);
        var from = LocalDate.of(year ? Integer.parseInt(phrase.text(at + 1)) : now.getYear(), place * 3 - 2, 1);
        return new Found<>(
                new Moment(from.atStartOfDay(now.getZone()), Grain.QUARTER), afterYear(year ? at + 2 : at + 1));
    }

    private int afterYear(int next) {
        return phrase.isDigits(next - 1) && phrase.isOne(next, Set.of("г", "год", "года", "году")) ? next + 1 : next;
    }

    private @Nullable Found<Value> others(int i) {
        var weekend = phrase.isOne(i - 1, Set.of("на", "в", "the", "this")) ? weekend(i, 0) : null;
        if (weekend != null) return weekend;
        var season = phrase.isOne(
                        i,
                        Set.of(
                                "зимой", "весной", "летом", "осенью", "зима", "весна", "лето", "осень", "winter",
                                "autumn"))
                ? phrase.look(i, SEASONS)
                : null;
        if (season != null) return season(i, season);
        var month = month(i);
        if (month != null) return month;
        var year = year(i);
        return year != null ? year : Holidays.at(phrase, i, now);
    }

    private Found<Value> season(int i, int month) {
        var from = LocalDate.of(now.getYear(), month, 1).minusYears(month == 12 ? 1 : 0);
        if (!from.plusMonths(3).isAfter(now.toLocalDate())) from = from.plusYears(1);
        return new Found<>(
                new Period(from.atStartOfDay(now.getZone()), from.plusMonths(3).atStartOfDay(now.getZone()), Grain.DAY),
                i + 1);
    }

    /// «в марте», «за март», «март 2015».
    private @Nullable Found<Value> month(int i) {
        var month = Calendar.month(phrase, i);
        if (month == null || phrase.isDigits(i - 1)) return null;
        var year = Calendar.isYear(phrase, month.next());
        var led = phrase.isOne(i - 1, Set.of("в", "за", "на", "с", "до", "к", "по", "in", "for", "since", "until"));
        if (!year && !(led && phrase.text(i).length() > 2 && !phrase.is(i, "мар")) && phrase.size() > 1) return null;
        var from = LocalDate.of(year ? Integer.parseInt(phrase.text(month.next())) : now.getYear(), month.value(), 1);
        if (!year && from.plusMonths(1).isBefore(now.toLocalDate().plusDays(1)) && !phrase.is(i - 1, "за"))
            from = from.plusYears(1);
        if (!year && phrase.is(i - 1, "за") && from.isAfter(now.toLocalDate())) from = from.minusYears(1);
        return new Found<>(
                new Moment(from.atStartOfDay(now.getZone()), Grain.MONTH),
                afterYear(year ? month.next() + 1 : month.next()));
    }

    private @Nullable Found<Value> year(int i) {
        if (!phrase.isDigits(i)
                || phrase.text(i).length() != 4
                || !phrase.isOne(i + 1, Set.of("год", "году", "года", "г"))) return null;
        if (phrase.isOne(i - 1, Set.of("через", "на"))) return null;
        var from = LocalDate.of(Integer.parseInt(phrase.text(i)), 1, 1);
        return new Found<>(new Moment(from.atStartOfDay(now.getZone()), Grain.YEAR), i + 2);
    }

    /// Where the present second, hour, week, year began.
    ZonedDateTime start(Grain unit) {
        return start(now, unit);
    }

    static ZonedDateTime start(ZonedDateTime at, Grain unit) {
        var day = at.toLocalDate();
        var first = switch (unit) {
            case SECOND -> null;
            case MINUTE -> null;
            case HOUR -> null;
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
        if (first != null) return first.atStartOfDay(at.getZone());
        return at.truncatedTo(
                unit == Grain.SECOND
                        ? ChronoUnit.SECONDS
                        : unit == Grain.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.HOURS);
    }

    static ZonedDateTime plus(ZonedDateTime at, Grain unit, long count) {
        return switch (unit) {
            case SECOND -> at.plusSeconds(count);
            case MINUTE -> at.plusMinutes(count);
            case HOUR -> at.plusHours(count);
            case DAY -> at.plusDays(count);
            case WEEK -> at.plusWeeks(count);
            case MONTH -> at.plusMonths(count);
            case QUARTER -> at.plusMonths(3 * count);
            case YEAR -> at.plusYears(count);
        };
    }
}
