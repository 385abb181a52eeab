package io.otklik.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ThrottleTest {

    private final Throttle throttle = new Throttle(new Settings.Widget(1, 2));

    @Test
    void one_address_begins_no_more_chats_in_a_minute_than_it_may_and_hears_when_it_may_again() {
        throttle.session("192.0.2.1");
        throttle.session("192.0.2.1");
        assertThatThrownBy(() -> throttle.session("192.0.2.1"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
    }

    @Test
    void another_address_notices_nothing_of_it() {
        throttle.session("192.0.2.1");
        throttle.session("192.0.2.1");
        assertThatCode(() -> throttle.session("192.0.2.2")).doesNotThrowAnyException();
    }
}
