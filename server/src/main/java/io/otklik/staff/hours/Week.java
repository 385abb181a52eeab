package io.otklik.staff.hours;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The usual week as it travels in JSON and lies in the table; a day that is not named is a day off.
record Week(
        @Nullable List<Span> monday,
        @Nullable List<Span> tuesday,
        @Nullable List<Span> wednesday,
        @Nullable List<Span> thursday,
        @Nullable List<Span> friday,
        @Nullable List<Span> saturday,
        @Nullable List<Span> sunday) {

    static Week of(Map<DayOfWeek, List<Span>> days) {
        return new Week(
                days.get(DayOfWeek.MONDAY),
                days.get(DayOfWeek.TUESDAY),
                days.get(DayOfWeek.WEDNESDAY),
                days.get(DayOfWeek.THURSDAY),
                days.get(DayOfWeek.FRIDAY),
                days.get(DayOfWeek.SATURDAY),
                days.get(DayOfWeek.SUNDAY));
    }

    Map<DayOfWeek, List<Span>> days() {
        var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        put(days, DayOfWeek.MONDAY, monday);
        put(days, DayOfWeek.TUESDAY, tuesday);
        put(days, DayOfWeek.WEDNESDAY, wednesday);
        put(days, DayOfWeek.THURSDAY, thursday);
        put(days, DayOfWeek.FRIDAY, friday);
        put(days, DayOfWeek.SATURDAY, saturday);
        put(days, DayOfWeek.SUNDAY, sunday);
        return days;
    }

    private static void put(Map<DayOfWeek, List<Span>> days, DayOfWeek day, @Nullable List<Span> spans) {
        if (spans != null && !spans.isEmpty()) days.put(day, spans);
    }
}
