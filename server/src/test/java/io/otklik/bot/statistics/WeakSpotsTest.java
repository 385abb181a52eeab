package io.otklik.bot.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.bot.statistics.Figures.Step;
import io.otklik.bot.statistics.WeakSpots.Reason;
import io.otklik.dialog.Scenarios;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Weak spots are ranked by people lost, and each has the reason that its step and its figures tell.
class WeakSpotsTest {

    private static Step step(String id, long entered, long lost, double seconds, long misses) {
        return new Step(id, entered, entered, lost, seconds, misses, 0, entered < Step.ENOUGH);
    }

    @Test
    void those_that_lose_most_people_come_first() {
        var found = WeakSpots.of(
                List.of(
                        step("main", 900, 40, 5, 3),
                        step("document-sum", 100, 60, 20, 40),
                        step("staff-list", 80, 30, 3, 0),
                        step("document-details", 60, 20, 200, 0)),
                Scenarios.schetovod());
        assertThat(found)
                .extracting(spot -> spot.step().step(), WeakSpots.Spot::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("document-sum", Reason.OFTEN_MISSED),
                        org.assertj.core.groups.Tuple.tuple("main", Reason.MENU),
                        org.assertj.core.groups.Tuple.tuple("staff-list", Reason.ROBOT),
                        org.assertj.core.groups.Tuple.tuple("document-details", Reason.SLOW));
    }

    @Test
    void one_person_lost_among_few_says_nothing() {
        assertThat(WeakSpots.of(List.of(step("main", 5, 1, 5, 0)), Scenarios.schetovod()))
                .isEmpty();
    }
}
