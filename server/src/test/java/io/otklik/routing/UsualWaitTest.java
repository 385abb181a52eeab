package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualWaitTest {

    @ParameterizedTest
    @CsvSource({
        "5 5 5, 60",
        "61 61 61, 120",
        "30 200 4000, 240",
        "100 200 300 400, 300",
        "660 660 660, 900",
        "3600 3600 3600, 3600",
        "3700 3700 3700, 4500"
    })
    void the_median_is_rounded_up_kindly(String waits, long seconds) {
        var all = Arrays.stream(waits.split(" ")).map(wait -> Duration.ofSeconds(Long.parseLong(wait)));
        assertThat(UsualWait.of(all.toList())).contains(Duration.ofSeconds(seconds));
    }

    @Test
    void two_waits_say_nothing() {
        assertThat(UsualWait.of(List.of(Duration.ofMinutes(1), Duration.ofMinutes(1))))
                .isEmpty();
    }
}
