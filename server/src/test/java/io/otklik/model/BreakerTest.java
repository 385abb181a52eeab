package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");
    private static final Reply FAILED = new Reply.Nothing(Why.BROKEN);

    private final Breaker breaker = new Breaker();

    @Test
    void after_many_failures_in_a_row_the_service_is_left_alone_and_then_tried_once() {
        for (var i = 0; i < Breaker.MOST_FAILURES; i++) {
            assertThat(breaker.lets(NOON)).isTrue();
            breaker.tell(FAILED, NOON);
        }
        assertThat(breaker.lets(NOON.plusSeconds(1))).isFalse();
        var later = NOON.plus(Breaker.REST);
        assertThat(breaker.lets(later)).isTrue();
        assertThat(breaker.lets(later)).as("one at a time").isFalse();
        breaker.tell(new Reply.Said("ok", true), later);
        assertThat(breaker.lets(later)).isTrue();
    }

    @Test
    void what_is_our_own_fault_does_not_count() {
        for (var i = 0; i < 20; i++) breaker.tell(new Reply.Nothing(Why.SIGN_IN), NOON);
        assertThat(breaker.lets(NOON)).isTrue();
    }
}
