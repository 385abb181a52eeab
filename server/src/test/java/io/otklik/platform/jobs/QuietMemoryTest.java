package io.otklik.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.jobs.QuietMemory.Look;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietMemoryTest {

    private Look now = new Look(Duration.ZERO, Duration.ZERO, 0);
    private int given;
    private final QuietMemory memory = new QuietMemory(() -> now, () -> given++);

    @Test
    void a_busy_program_is_left_alone_and_gives_back_once_it_is_quiet() {
        passes(Duration.ofSeconds(5), Duration.ofSeconds(4), 3);
        passes(Duration.ofSeconds(5), Duration.ofMillis(300), 1);
        assertThat(given).isZero();
        passes(Duration.ofSeconds(5), Duration.ofMillis(100), 0);
        assertThat(given).isOne();
    }

    @Test
    void it_gives_back_again_only_after_a_rest_and_when_something_was_left_behind() {
        passes(Duration.ofSeconds(5), Duration.ZERO, 0);
        passes(Duration.ofSeconds(5), Duration.ZERO, 0);
        assertThat(given).isOne();
        passes(Duration.ofMinutes(20), Duration.ZERO, 0);
        assertThat(given).isOne();
        passes(Duration.ofSeconds(5), Duration.ZERO, 1);
        assertThat(given).isEqualTo(2);
        passes(Duration.ofMinutes(5), Duration.ZERO, 4);
        assertThat(given).isEqualTo(2);
        passes(Duration.ofMinutes(6), Duration.ZERO, 0);
        assertThat(given).isEqualTo(3);
    }

    private void passes(Duration time, Duration busy, int collections) {
        now = new Look(now.at().plus(time), now.busy().plus(busy), now.collections() + collections);
        memory.step();
    }
}
