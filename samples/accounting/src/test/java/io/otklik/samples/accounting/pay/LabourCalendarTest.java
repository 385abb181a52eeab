package io.otklik.samples.accounting.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabourCalendarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-09",
                "2026-02-23",
                "2026-03-09",
                "2026-05-01",
                "2026-05-11",
                "2026-06-12",
                "2026-11-04",
                "2026-12-31"
            })
    void the_days_off_of_2026(LocalDate day) {
        assertThat(LabourCalendar.isDayOff(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-12", "2026-02-20", "2026-03-10", "2026-05-08", "2026-05-12", "2026-11-05"})
    void the_working_days_of_2026(LocalDate day) {
        assertThat(LabourCalendar.isDayOff(day)).isFalse();
    }

    @Test
    void two_weeks_from_the_fifth_of_february_end_before_the_holiday() {
        var leave = Leave.of(LocalDate.of(2027, 2, 5), 14);
        assertThat(leave.end()).isEqualTo(LocalDate.of(2027, 2, 18));
        assertThat(leave.backAtWork()).isEqualTo(LocalDate.of(2027, 2, 19));
        assertThat(leave.payBy()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void a_holiday_inside_is_a_day_more() {
        var leave = Leave.of(LocalDate.of(2027, 2, 15), 14);
        assertThat(leave.end()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(leave.holidays()).containsExactly(LocalDate.of(2027, 2, 23));
    }

    @Test
    void after_the_new_year_holidays_the_person_is_back_on_the_eleventh() {
        assertThat(Leave.of(LocalDate.of(2026, 12, 14), 18).backAtWork()).isEqualTo(LocalDate.of(2027, 1, 11));
    }
}
