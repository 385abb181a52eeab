package io.otklik.samples.accounting.pay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Public holidays and days off of the five-day week in Russia.
///
/// Public holidays are those of article 112 of the Labour Code and are the same every year. A holiday
/// on a weekend moves the day off to the next working day, but for the January ones, which the
/// government places by a yearly decree: [#DECREED] holds the decrees known to this sample.
public final class LabourCalendar {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(1, 3),
            MonthDay.of(1, 4),
            MonthDay.of(1, 5),
            MonthDay.of(1, 6),
            MonthDay.of(1, 7),
            MonthDay.of(1, 8),
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private static final Set<LocalDate> DECREED = Set.of(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 12, 31));

    private static final ConcurrentHashMap<Integer, Set<LocalDate>> MOVED = new ConcurrentHashMap<>();

    private LabourCalendar() {}

    /// Holidays do not count as days of a vacation (article 120); ordinary days off do.
    public static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day));
    }

    public static boolean isDayOff(LocalDate day) {
        return isWeekend(day)
                || isHoliday(day)
                || DECREED.contains(day)
                || MOVED.computeIfAbsent(day.getYear(), LabourCalendar::moved).contains(day);
    }

    public static LocalDate workingDayAfter(LocalDate day) {
        return firstWorkingFrom(day.plusDays(1));
    }

    public static LocalDate workingDayNotAfter(LocalDate day) {
        var candidate = day;
        while (isDayOff(candidate)) candidate = candidate.minusDays(1);
        return candidate;
    }

    public static List<LocalDate> holidaysBetween(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(LabourCalendar::isHoliday)
                .toList();
    }

    private static LocalDate firstWorkingFrom(LocalDate day) {
        var candidate = day;
        while (isDayOff(candidate)) candidate = candidate.plusDays(1);
        return candidate;
    }

    private static Set<LocalDate> moved(int year) {
        var moved = new HashSet<LocalDate>();
        HOLIDAYS.stream()
                .filter(holiday -> holiday.getMonth() != Month.JANUARY)
                .sorted()
                .map(Year.of(year)::atMonthDay)
                .filter(LabourCalendar::isWeekend)
                .forEach(holiday -> moved.add(nextFree(holiday, moved)));
        return Set.copyOf(moved);
    }

    private static LocalDate nextFree(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday.plusDays(1);
        while (isWeekend(day) || isHoliday(day) || taken.contains(day)) day = day.plusDays(1);
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
