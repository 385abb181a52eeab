package io.otklik.samples.accounting.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LeaveProperties {
    @Property
    void exactly_the_asked_days_that_are_not_holidays_lie_in_the_period(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days) {
        var leave = Leave.of(start, days);
        var counted = leave.start()
                .datesUntil(leave.end().plusDays(1))
                .filter(day -> !LabourCalendar.isHoliday(day))
                .count();
        assertThat(counted).isEqualTo(days);
        assertThat(LabourCalendar.isHoliday(leave.end())).isFalse();
    }

    @Property
    void holidays_lengthen_the_period_by_as_many_days(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days) {
        var leave = Leave.of(start, days);
        assertThat(start.plusDays(days - 1L + leave.holidays().size())).isEqualTo(leave.end());
    }

    @Property
    void one_day_more_never_ends_earlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 119) int days) {
        assertThat(Leave.of(start, days + 1).end())
                .isAfter(Leave.of(start, days).end());
    }

    @Property
    void the_person_is_back_on_the_first_working_day_after(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        var leave = Leave.of(start, days);
        assertThat(LabourCalendar.isDayOff(leave.backAtWork())).isFalse();
        assertThat(leave.end().plusDays(1).datesUntil(leave.backAtWork())).allMatch(LabourCalendar::isDayOff);
    }

    @Property
    void the_money_comes_on_a_working_day_at_least_three_days_before(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        var payBy = Leave.of(start, days).payBy();
        assertThat(payBy).isBeforeOrEqualTo(start.minusDays(3));
        assertThat(LabourCalendar.isDayOff(payBy)).isFalse();
    }

    @Property
    void overlap_means_a_common_day(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 40) int days,
            @ForAll @IntRange(min = -60, max = 60) int shift,
            @ForAll @IntRange(min = 1, max = 40) int otherDays) {
        var one = Leave.of(start, days);
        var other = Leave.of(start.plusDays(shift), otherDays);
        var common = one.start()
                .datesUntil(one.end().plusDays(1))
                .anyMatch(day -> !day.isBefore(other.start()) && !day.isAfter(other.end()));
        assertThat(one.overlaps(other)).isEqualTo(common).isEqualTo(other.overlaps(one));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
