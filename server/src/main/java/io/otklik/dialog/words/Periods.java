package io.otklik.dialog.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Periods: «с 5 по 18 февраля», «5–18 февраля», «с 5 февраля на две недели», «февраль».
public record Periods(LocalDate from, LocalDate to) {

    private static final Pattern FROM_TO = Pattern.compile(
            "(?iu)^(?:с|со|from)?\\s*(.+?)\\s*(?:\\s+(?:по|до|to|till|until)\\s+|\\s*[–—]\\s*|\\s+-\\s+|(?<=\\d)-(?=\\d))\\s*(.+)$");
    private static final Pattern FOR = Pattern.compile("(?iu)^(.+?)\\s+(?:на|for)\\s+(.+)$");
    private static final Pattern FOR_FIRST = Pattern.compile("(?iu)^(?:на|for)\\s+(.+?)\\s+(?:с|со|from)\\s+(.+)$");

    public static Optional<Periods> in(String text, LocalDate today) {
        var said = text.strip();
        if (said.length() > 200) return Optional.empty();
        var first = FOR_FIRST.matcher(said);
        if (first.matches()) return lasting(first.group(2), first.group(1), today);
        var both = FROM_TO.matcher(said);
        if (both.matches()) {
            var found = between(both.group(1), both.group(2), today);
            if (found.isPresent()) return found;
        }
        var lasts = FOR.matcher(said);
        return lasts.matches() ? lasting(lasts.group(1), lasts.group(2), today) : month(said, today);
    }

    private static Optional<Periods> between(String from, String to, LocalDate today) {
        var last = day(to, today);
        if (last.isEmpty()) return Optional.empty();
        var first = from.strip().matches("\\d{1,2}") ? sameMonth(from.strip(), last.get()) : day(from, today);
        if (first.isEmpty()) return Optional.empty();
        var end = last.get().isBefore(first.get()) ? last.get().plusYears(1) : last.get();
        return Optional.of(new Periods(first.get(), end));
    }

    private static Optional<Periods> lasting(String from, String length, LocalDate today) {
        var first = day(from, today);
        var days = Lengths.days(length);
        return first.isEmpty() || days.isEmpty() || days.get() < 1
                ? Optional.empty()
                : Optional.of(new Periods(first.get(), first.get().plusDays(days.get() - 1)));
    }

    private static Optional<Periods> month(String said, LocalDate today) {
        var words = Plain.of(said).words();
        if (words.isEmpty() || words.size() > 2) return Optional.empty();
        var month = CalendarWords.month(words.getLast());
        if (month.isEmpty() || words.size() == 2 && !words.getFirst().equals("за")) return Optional.empty();
        var first = today.withDayOfMonth(1).withMonth(month.get());
        var start = first.plusMonths(1).isAfter(today) ? first : first.plusYears(1);
        return Optional.of(new Periods(start, start.plusMonths(1).minusDays(1)));
    }

    private static Optional<LocalDate> sameMonth(String day, LocalDate other) {
        var number = Integer.parseInt(day);
        return number < 1 || number > other.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(other.withDayOfMonth(number));
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        return Dates.read(text, today) instanceof Dates.Read.Day(var date) ? Optional.of(date) : Optional.empty();
    }
}
