package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    @Property
    void the_compared_period_ends_where_this_one_begins_and_has_as_many_days(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 0, max = 20_000) int day,
            @ForAll @IntRange(min = 0, max = 200) int length) {
        var first = LocalDate.of(2001, 1, 1).plusDays(day);
        var period = Period.of(first, first.plusDays(length), zone);
        var before = period.before(LATER);
        assertThat(before.to()).isEqualTo(period.from());
        assertThat(before.last().plusDays(1)).isEqualTo(first);
        assertThat(before.first().plusDays(length)).isEqualTo(before.last());
    }

    @Property
    void neighbouring_days_neither_overlap_nor_leave_a_gap(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 0, max = 20_000) int day) {
        var first = LocalDate.of(2001, 1, 1).plusDays(day);
        assertThat(Period.of(first, first, zone).to())
                .isEqualTo(Period.of(first.plusDays(1), first.plusDays(1), zone).from());
    }

    @Example
    void a_day_begins_by_the_clock_of_the_company() {
        var day = LocalDate.of(2027, 1, 18);
        var period = Period.of(day, day, MOSCOW);
        assertThat(period.from()).isEqualTo("2027-01-17T21:00:00Z");
        assertThat(period.to()).isEqualTo("2027-01-18T21:00:00Z");
    }

    @Example
    void half_a_day_is_compared_with_half_a_day() {
        var day = LocalDate.of(2027, 1, 18);
        var before = Period.of(day, day, MOSCOW).before(Instant.parse("2027-01-18T09:30:00Z"));
        assertThat(before.from()).isEqualTo("2027-01-16T21:00:00Z");
        assertThat(before.to()).isEqualTo("2027-01-17T09:30:00Z");
    }

    @Example
    void a_day_on_which_clocks_are_moved_has_23_hours() {
        var day = LocalDate.of(2027, 3, 28);
        var period = Period.of(day, day, ZoneId.of("Europe/Berlin"));
        assertThat(Duration.between(period.from(), period.to())).hasHours(23);
    }

    @Example
    void a_period_that_ends_before_it_begins_or_lasts_for_ever_is_refused() {
        var day = LocalDate.of(2027, 1, 18);
        assertThatThrownBy(() -> Period.of(day, day.minusDays(1), MOSCOW)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Period.of(day, day.plusYears(3), MOSCOW)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Period.of(LocalDate.MIN, day, MOSCOW)).isInstanceOf(Problem.class);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Europe/Moscow", "Europe/Berlin", "Asia/Kathmandu", "America/New_York", "Asia/Kamchatka")
                .map(ZoneId::of);
    }
}
