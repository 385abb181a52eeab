package io.otklik.dialog.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Dates as customers write them: «5 февраля», «05.02», «завтра», «в понедельник», "Feb 5", "2027-02-05". A date
/// without
/// a year is the nearest one that is not over.
public final class Dates {

    /// What a text turned out to be.
    public sealed interface Read {
        record Day(LocalDate date) implements Read {}

        /// Shaped like a date, but there is no such day, as 31 February.
        record NoSuchDay() implements Read {}

        record NotADate() implements Read {}
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{2}|\\d{4}))?");
    private static final Set<String> AROUND = Set.of(
            "с",
            "со",
            "на",
            "от",
            "начиная",
            "пожалуйста",
            "числа",
            "год",
            "года",
            "году",
            "г",
            "го",
            "ого",
            "е",
            "from",
            "on",
            "starting",
            "the",
            "of",
            "since",
            "st",
            "nd",
            "rd",
            "th",
            "please",
            "это",
            "в",
            "во",
            "at");

    private Dates() {}

    public static Read read(String text, LocalDate today) {
        var figures = inFigures(text.strip(), today);
        if (figures.isPresent()) return figures.get();
        var said = Plain.of(text).words();
        var words = said.stream().filter(w -> !AROUND.contains(w)).toList();
        if (words.isEmpty() || words.size() > 6) return new Read.NotADate();
        return relative(words, today)
                .or(() -> weekday(words, today))
                .<Read>map(Read.Day::new)
                .or(() -> withMonth(words, today))
                .or(() -> dayOfMonth(said, words, today))
                .orElseGet(Read.NotADate::new);
    }

    private static Optional<Read> inFigures(String text, LocalDate today) {
        var cleaned = text.replaceFirst("(?iu)^(с|со|от|на|from|on|since)\\s+", "")
                .replaceFirst("(?iu)\\s*(г\\.?|года)$", "");
        var iso = ISO.matcher(cleaned);
        if (iso.matches())
            return Optional.of(
                    Days.day(Days.number(iso.group(1)), Days.number(iso.group(2)), Days.number(iso.group(3))));
        var short_ = FIGURES.matcher(cleaned);
        if (!short_.matches()) return Optional.empty();
        var year = short_.group(3);
        return Optional.of(
                year == null
                        ? Days.nearest(Days.number(short_.group(2)), Days.number(short_.group(1)), today)
                        : Days.day(Days.year(year), Days.number(short_.group(2)), Days.number(short_.group(1))));
    }

    private static Optional<LocalDate> relative(List<String> words, LocalDate today) {
        var said = String.join(" ", words);
        return switch (said) {
            case "сегодня", "today", "сейчас", "now" -> Optional.of(today);
            case "завтра", "tomorrow", "завтрашнего дня" -> Optional.of(today.plusDays(1));
            case "послезавтра", "day after tomorrow" -> Optional.of(today.plusDays(2));
            default -> later(words, today);
        };
    }

    private static Optional<LocalDate> later(List<String> words, LocalDate today) {
        if (!words.getFirst().equals("через") && !words.getFirst().equals("in")) {
            return words.size() == 1 && Alike.typed(words.getFirst(), "завтра", 5)
                    ? Optional.of(today.plusDays(1))
                    : Optional.empty();
        }
        var length = String.join(" ", words.subList(1, words.size()));
        if (length.isEmpty() || Character.isDigit(length.charAt(length.length() - 1))) return Optional.empty();
        if (length.equals("месяц") || length.equals("month") || length.equals("a month"))
            return Optional.of(today.plusMonths(1));
        return Lengths.days(length).map(today::plusDays);
    }

    private static Optional<LocalDate> weekday(List<String> words, LocalDate today) {
        var day = CalendarWords.weekday(words.getLast());
        if (day.isEmpty() || words.size() > 2) return Optional.empty();
        if (words.size() == 1 || CalendarWords.THIS.contains(words.getFirst()))
            return Optional.of(today.with(TemporalAdjusters.next(day.get())));
        if (!CalendarWords.NEXT.contains(words.getFirst())) return Optional.empty();
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Optional.of(monday.with(TemporalAdjusters.nextOrSame(day.get())));
    }

    private static Optional<Read> withMonth(List<String> words, LocalDate today) {
        var first = CalendarWords.month(words.getFirst());
        var at = first.isPresent() ? 1 : 0;
        var day = CalendarWords.dayNumber(words, at);
        if (day.isEmpty()) return Optional.empty();
        var next = day.get().next();
        var month = first.isPresent() || next >= words.size() ? first : CalendarWords.month(words.get(next));
        if (month.isEmpty()) return Optional.empty();
        var rest = words.subList(first.isPresent() ? next : next + 1, words.size());
        if (rest.isEmpty())
            return Optional.of(Days.nearest(month.get(), day.get().number(), today));
        return rest.size() == 1 && rest.getFirst().matches("\\d{2}|\\d{4}")
                ? Optional.of(Days.day(
                        Days.year(rest.getFirst()), month.get(), day.get().number()))
                : Optional.empty();
    }

    /// «5 числа», «5-го»: the nearest such day of a month; a bare number says too little.
    private static Optional<Read> dayOfMonth(List<String> said, List<String> words, LocalDate today) {
        var says = said.contains("числа") || said.contains("го") || said.contains("th");
        var day = CalendarWords.dayNumber(words, 0).filter(d -> d.next() == words.size() && (says || !isFigure(words)));
        if (day.isEmpty()) return Optional.empty();
        for (var month = today.withDayOfMonth(1); ; month = month.plusMonths(1)) {
            if (day.get().number() > 31 || day.get().number() < 1) return Optional.of(new Read.NoSuchDay());
            if (day.get().number() > month.lengthOfMonth()) continue;
            var date = month.withDayOfMonth(day.get().number());
            if (!date.isBefore(today)) return Optional.of(new Read.Day(date));
        }
    }

    private static boolean isFigure(List<String> words) {
        return Numbers.at(words, 0).isPresent();
    }
}
