package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Moment;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days: «5 февраля», «пятое марта 2015», «15.02», «в пятницу», «завтра», «6-го», "Feb 5", "2027-02-05".
final class Dates {

    private static final Set<String> YEAR_WORDS = Set.of("г", "год", "года", "году");
    private static final int LATEST_DAY = 31;
    /// What may stand behind a day; a thing would be the sixth of its kind.
    private static final Set<String> LITTLE = Set.of(
            "по",
            "до",
            "на",
            "и",
            "в",
            "а",
            "пожалуйста",
            "to",
            "until",
            "till",
            "through",
            "for",
            "and",
            "at",
            "please");

    private final Phrase phrase;
    private final ZonedDateTime now;
    private final LocalDate today;

    Dates(Phrase phrase, ZonedDateTime now) {
        this.phrase = phrase;
        this.now = now;
        this.today = now.toLocalDate();
    }

    @Nullable
    Found<Moment> at(int i) {
        var relative = relative(i);
        if (relative != null) return relative;
        var weekday = Calendar.weekday(phrase, i);
        if (weekday != null) {
            var at = phrase.is(weekday.next(), ",") ? weekday.next() + 1 : weekday.next();
            var date = date(at, weekday.value());
            return date != null ? date : day(upcoming(weekday.value()), weekday.next());
        }
        return date(i, null);
    }

    private @Nullable Found<Moment> relative(int i) {
        var after = switch (phrase.text(i)) {
            case "сегодня", "today", "сегодняшний", "сегодняшнего", "tonight" -> 0;
            case "завтра", "tomorrow", "завтрашний", "завтрашнего", "завтрашнее" -> 1;
            case "послезавтра" -> 2;
            case "вчера", "yesterday", "вчерашний", "вчерашнего" -> -1;
            case "позавчера" -> -2;
            default -> Integer.MIN_VALUE;
        };
        if (after == Integer.MIN_VALUE && phrase.says(i, "day", "after", "tomorrow"))
            return day(today.plusDays(2), i + 3);
        if (after == Integer.MIN_VALUE && phrase.of(i, Set.of("завтра"))) after = 1;
        if (after == Integer.MIN_VALUE) return null;
        var next = phrase.is(i, "завтрашнего") && phrase.is(i + 1, "дня") ? i + 2 : i + 1;
        return day(today.plusDays(after), next);
    }

    private @Nullable Found<Moment> date(int i, @Nullable DayOfWeek weekday) {
        var figures = figures(i, weekday);
        if (figures != null) return figures;
        var month = Calendar.month(phrase, i);
        if (month != null) return monthFirst(i, month, weekday);
        var dayNumber = dayNumber(i);
        if (dayNumber == null) return null;
        var at = phrase.is(dayNumber.next(), "of") ? dayNumber.next() + 1 : dayNumber.next();
        month = Calendar.month(phrase, at);
        if (month != null) return full(dayNumber.value(), month.value(), month.next(), weekday);
        return weekday == null ? dayOfMonth(i, dayNumber) : null;
    }

    /// "Feb 5", "March 3, 2015".
    private @Nullable Found<Moment> monthFirst(int i, Found<Integer> month, @Nullable DayOfWeek weekday) {
        var dayNumber = dayNumber(month.next());
        if (dayNumber == null || phrase.text(i).charAt(0) > 'z') return null;
        return full(dayNumber.value(), month.value(), dayNumber.next(), weekday);
    }

    private @Nullable Found<Integer> dayNumber(int i) {
        var start = phrase.is(i, "the") ? i + 1 : i;
        var ordinal = Calendar.ordinal(phrase, start);
        if (ordinal != null) return ordinal.value() >= 1 && ordinal.value() <= LATEST_DAY ? ordinal : null;
        if (phrase.isDigits(start) && phrase.text(start).length() <= 2) {
            var number = Integer.parseInt(phrase.text(start));
            return number >= 1 && number <= LATEST_DAY ? new Found<>(number, start + 1) : null;
        }
        return null;
    }

    private @Nullable Found<Moment> full(int number, int month, int next, @Nullable DayOfWeek weekday) {
        var at = phrase.is(next, ",") && phrase.isDigits(next + 1) ? next + 1 : next;
        var year = year(at);
        if (year != null) return checked(year.value(), month, number, year.next());
        return nearest(month, number, weekday, next);
    }

    private @Nullable Found<Integer> year(int i) {
        if (!phrase.isDigits(i)) return null;
        var four = phrase.text(i).length() == 4;
        var worded = phrase.isOne(i + 1, YEAR_WORDS);
        if (four && !Calendar.isYear(phrase, i)) return null;
        if (!four && !(phrase.text(i).length() == 2 && worded)) return null;
        var number = Integer.parseInt(phrase.text(i));
        if (four && (number < 1900 || number > 2199) || phrase.is(i + 1, ":")) return null;
        var next = worded ? i + 2 : i + 1;
        if (worded && phrase.is(next, ".") && phrase.text(i + 1).length() == 1) next++;
        return new Found<>(four ? number : 2000 + number, next);
    }

    /// «15.02», «10.12.», «3.03.2015», «2015-03-03», «15/2».
    private @Nullable Found<Moment> figures(int i, @Nullable DayOfWeek weekday) {
        if (!phrase.isDigits(i) || !phrase.glued(i) || !phrase.isDigits(i + 2) || !phrase.glued(i + 1)) return null;
        var sign = phrase.text(i + 1);
        if (i > 0 && phrase.glued(i - 1) && phrase.isOne(i - 1, Set.of(".", ",", "/", "-"))) return null;
        if (sign.equals("-") && phrase.text(i).length() == 4 && phrase.is(i + 3, "-") && phrase.isDigits(i + 4))
            return checked(number(i), number(i + 2), number(i + 4), i + 5);
        if (!sign.equals(".") && !sign.equals("/")
                || phrase.text(i).length() > 2
                || phrase.text(i + 2).length() > 2) return null;
        if (number(i + 2) > 12 || number(i + 2) < 1 || number(i) > LATEST_DAY || number(i) < 1) return null;
        return withYear(i, sign, weekday);
    }

    private @Nullable Found<Moment> withYear(int i, String sign, @Nullable DayOfWeek weekday) {
        var dotted = phrase.is(i + 3, sign) && phrase.glued(i + 2);
        if (dotted && phrase.glued(i + 3) && phrase.isDigits(i + 4)) {
            var length = phrase.text(i + 4).length();
            if (length != 2 && length != 4) return null;
            return checked(length == 4 ? number(i + 4) : 2000 + number(i + 4), number(i + 2), number(i), worded(i + 5));
        }
        if (phrase.isOne(i + 3, Set.of(",")) && phrase.glued(i + 2) && phrase.glued(i + 3) && phrase.isDigits(i + 4))
            return null;
        return nearest(number(i + 2), number(i), weekday, dotted ? i + 4 : i + 3);
    }

    private int worded(int next) {
        if (!phrase.isOne(next, YEAR_WORDS)) return next;
        return phrase.is(next + 1, ".") && phrase.text(next).length() == 1 ? next + 2 : next + 1;
    }

    private int number(int i) {
        return phrase.text(i).length() > 4 ? -1 : Integer.parseInt(phrase.text(i));
    }

    /// «6-го», «5 числа», "the 6th": the nearest such day of a month.
    private @Nullable Found<Moment> dayOfMonth(int i, Found<Integer> number) {
        var worded = phrase.of(number.next(), Set.of("число"));
        var ending = phrase.text(number.next() - 1);
        var english = phrase.isOne(number.next() - 1, Set.of("th", "st", "nd", "rd"));
        var figures = phrase.isDigits(phrase.is(i, "the") ? i + 1 : i)
                && (ending.endsWith("го") || ending.equals("е") || ending.equals("ое") || english);
        var words = !phrase.isDigits(i) && ending.length() > 4 && (ending.endsWith("ого") || ending.endsWith("ое"));
        if (!worded && !figures && !(words && behindPreposition(i))) return null;
        if (!worded && phrase.isLetters(number.next()) && !phrase.isOne(number.next(), LITTLE)) return null;
        for (var first = today.withDayOfMonth(1); ; first = first.plusMonths(1)) {
            if (number.value() > first.lengthOfMonth()) continue;
            var date = first.withDayOfMonth(number.value());
            if (!date.isBefore(today)) return day(date, worded ? number.next() + 1 : number.next());
        }
    }

    private boolean behindPreposition(int i) {
        return phrase.isOne(i - 1, Set.of("с", "со", "до", "по", "на", "from", "on", "until"));
    }

    LocalDate upcoming(DayOfWeek day) {
        return today.with(TemporalAdjusters.next(day));
    }

    private @Nullable Found<Moment> checked(int year, int month, int number, int next) {
        try {
            return day(LocalDate.of(year, month, number), next);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Found<Moment> nearest(int month, int number, @Nullable DayOfWeek weekday, int next) {
        LocalDate best = null;
        for (var year = today.getYear() - (weekday == null ? 0 : 1); year <= today.getYear() + 6; year++) {
            if (number > java.time.YearMonth.of(year, month).lengthOfMonth()) continue;
            var date = LocalDate.of(year, month, number);
            if (weekday == null ? !date.isBefore(today) : date.getDayOfWeek() == weekday) {
                var nearer = best == null
                        || Math.abs(ChronoUnit.DAYS.between(today, date))
                                < Math.abs(ChronoUnit.DAYS.between(today, best));
                if (nearer) best = date;
                if (weekday == null) break;
            }
        }
        if (best == null && weekday != null) return nearest(month, number, null, next);
        return best == null ? null : day(best, next);
    }

    Found<Moment> day(LocalDate date, int next) {
        return new Found<>(new Moment(date.atStartOfDay(now.getZone()), Grain.DAY), next);
    }
}
