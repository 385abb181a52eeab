package io.otklik.dialog.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The Russian calendar of leave: public holidays are not counted among the days of a leave (Labour Code, articles 112
/// and 120), and people return on a day that is neither a holiday nor a weekend.
public final class Workdays {

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
    private static final int LONGEST_LEAVE = 1_000;

    private Workdays() {}

    /// The last day of a leave of so many calendar days.
    public static LocalDate lastDay(LocalDate start, int days) {
        var day = start;
        var left = Math.clamp(days, 1, LONGEST_LEAVE);
        while (true) {
            if (!isHoliday(day)) left--;
            if (left == 0) return day;
            day = day.plusDays(1);
        }
    }

    /// The first day after this one on which people work.
    public static LocalDate workdayAfter(LocalDate date) {
        var day = date.plusDays(1);
        while (isHoliday(day) || day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
            day = day.plusDays(1);
        return day;
    }

    private static boolean isHoliday(LocalDate day) {
        return HOLIDAYS.contains(MonthDay.from(day));
    }
}
