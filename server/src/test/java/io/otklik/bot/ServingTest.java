package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.bot.ScenarioStore.Serving;
import io.otklik.customer.ContactId;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A version on trial answers its share of the customers, and each customer always the same way.
class ServingTest {

    private static final ScenarioId SCENARIO = new ScenarioId(new UUID(7, 7));
    private static final int CUSTOMERS = 10_000;

    @Test
    void as_many_are_answered_by_the_trial_as_was_said() {
        assertThat(onTrial(25)).isBetween(CUSTOMERS * 23L / 100, CUSTOMERS * 27L / 100);
        assertThat(onTrial(0)).isZero();
    }

    @Test
    void nobody_falls_back_when_the_share_grows() {
        for (var i = 0; i < CUSTOMERS; i++) {
            var few = new Serving(SCENARIO, 1, 2, 5).versionFor(customer(i));
            var more = new Serving(SCENARIO, 1, 2, 50).versionFor(customer(i));
            assertThat(more).isGreaterThanOrEqualTo(few);
        }
    }

    private static long onTrial(int share) {
        var serving = new Serving(SCENARIO, 1, 2, share);
        return IntStream.range(0, CUSTOMERS)
                .filter(i -> serving.versionFor(customer(i)) == 2)
                .count();
    }

    private static ContactId customer(int i) {
        return new ContactId(new UUID(0x0190_0000_0000_7000L + i, i));
    }
}
