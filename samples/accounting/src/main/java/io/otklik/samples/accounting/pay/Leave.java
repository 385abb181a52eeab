package io.otklik.samples.accounting.pay;

import java.time.LocalDate;
import java.util.List;

/// A stretch of paid vacation: `days` calendar days that count, the public holidays between them on top.
public record Leave(LocalDate start, LocalDate end, int days) {
    /// The longest vacation the Labour Code knows is far below this; it bounds the arithmetic.
    public static final int LONGEST = 120;

    public Leave {
        if (days < 1 || days > LONGEST) throw new IllegalArgumentException("Not a length of a vacation: " + days);
        if (end.isBefore(start)) throw new IllegalArgumentException("A vacation ends before it starts");
    }

    /// The last day is the one on which `days` days that are not public holidays have passed.
    public static Leave of(LocalDate start, int days) {
        if (days < 1 || days > LONGEST) throw new IllegalArgumentException("Not a length of a vacation: " + days);
        var last = start.minusDays(1);
        for (var left = days; left > 0; ) {
            last = last.plusDays(1);
            if (!LabourCalendar.isHoliday(last)) left--;
        }
        return new Leave(start, last, days);
    }

    public List<LocalDate> holidays() {
        return LabourCalendar.holidaysBetween(start, end);
    }

    public LocalDate backAtWork() {
        return LabourCalendar.workingDayAfter(end);
    }

    /// Article 136: the money is paid no later than three days before; if the bank is closed then, earlier.
    public LocalDate payBy() {
        return LabourCalendar.workingDayNotAfter(start.minusDays(3));
    }

    public boolean overlaps(Leave other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
}
