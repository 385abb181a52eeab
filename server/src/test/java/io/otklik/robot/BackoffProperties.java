package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackoffProperties {

    @Property
    void pauses_stay_between_three_quarters_of_a_second_and_75_seconds(
            @ForAll @IntRange(min = 1, max = 1000) int attempt, @ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(Backoff.pause(attempt, chance, Optional.empty()))
                .isBetween(Duration.ofMillis(749), Duration.ofSeconds(75));
    }

    @Property
    void a_wish_for_a_longer_pause_is_respected_up_to_two_minutes(
            @ForAll @IntRange(min = 1, max = 20) int attempt, @ForAll @LongRange(min = 0, max = 100_000) long seconds) {
        var pause = Backoff.pause(attempt, 0.5, Optional.of(Duration.ofSeconds(seconds)));
        assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(Math.min(seconds, 120)));
        assertThat(pause).isLessThanOrEqualTo(Duration.ofSeconds(120));
    }

    @Property
    void the_chance_of_a_run_is_a_chance(@ForAll long high, @ForAll long low, @ForAll @IntRange(min = 1) int attempt) {
        assertThat(Backoff.chance(new RunId(new UUID(high, low)), attempt)).isBetween(0.0, 1.0);
    }
}
