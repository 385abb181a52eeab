package io.otklik.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void four_mistakes_are_forgiven() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(4), NOON)).isEmpty();
    }

    @Test
    void the_fifth_mistake_costs_a_minute() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(5), NOON)).contains(NOON.plus(Duration.ofMinutes(1)));
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(6), NOON)).contains(NOON.plus(Duration.ofMinutes(2)));
        assertThat(Throttle.ACCOUNT.waitUntil(failures(9), NOON)).contains(NOON.plus(Duration.ofMinutes(15)));
        assertThat(Throttle.ACCOUNT.waitUntil(failures(5_000), NOON)).contains(NOON.plus(Duration.ofMinutes(15)));
    }

    @Test
    void the_wait_ends() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(5), NOON.plus(Duration.ofMinutes(1))))
                .isEmpty();
    }

    @Test
    void an_hour_later_everything_is_forgotten() {
        assertThat(Throttle.ACCOUNT.waitUntil(failures(50), NOON.plus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void an_office_behind_one_address_may_mistype_more_often() {
        assertThat(Throttle.ADDRESS.waitUntil(failures(29), NOON)).isEmpty();
        assertThat(Throttle.ADDRESS.waitUntil(failures(30), NOON)).isPresent();
    }

    @Test
    void a_patient_robot_gets_a_dozen_guesses_an_hour() {
        var guesses = new ArrayList<Instant>();
        for (var now = NOON; now.isBefore(NOON.plus(Duration.ofDays(1))); now = now.plusSeconds(1)) {
            if (Throttle.ACCOUNT.waitUntil(guesses, now).isEmpty()) {
                guesses.add(now);
            }
        }
        assertThat(guesses).hasSizeLessThan(24 * 12);
    }

    private static List<Instant> failures(int count) {
        return Stream.generate(() -> NOON).limit(count).toList();
    }
}
