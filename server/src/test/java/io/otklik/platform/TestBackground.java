package io.otklik.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Puts the background work into the hands of the tests.
@TestConfiguration(proxyBeanMethods = false)
class TestBackground {

    @Bean
    @Primary
    HeldBackground heldBackground() {
        return new HeldBackground();
    }
}
