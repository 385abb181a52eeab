package io.otklik.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// In tests time passes only when a test says so.
@TestConfiguration
public class TestClock {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
