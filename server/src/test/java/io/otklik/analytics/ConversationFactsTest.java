package io.otklik.analytics;

import static io.otklik.analytics.Story.START;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.analytics.Happening.BotActed;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConversationFactsTest {

    @Test
    void choosing_from_the_menu_is_going_on_with_the_bot() {
        var facts = new Story().menu().pass("5S").customer().wentOn().facts();
        assertThat(facts.menu().shownAt()).isEqualTo(START);
        assertThat(facts.menu().wentOnAt()).isEqualTo(START.plusSeconds(5));
        assertThat(facts.menu().straightAt()).isNull();
    }

    @Test
    void choosing_a_person_from_the_menu_is_not_going_on_with_the_bot() {
        var facts = new Story()
                .menu()
                .pass("5S")
                .customer()
                .wentOn()
                .handOff("asked")
                .facts();
        assertThat(facts.menu().wentOnAt()).isNull();
        assertThat(facts.menu().straightAt()).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_handoff_later_in_the_talk_does_not_take_going_on_back() {
        var talk = new Story().menu().customer().wentOn().pass("1M").customer().handOff("misunderstood");
        assertThat(talk.facts().menu().wentOnAt()).isEqualTo(START);
        assertThat(talk.facts().menu().straightAt()).isNull();
    }

    @Test
    void the_wait_runs_from_the_handoff_to_the_first_words_of_a_person() {
        var facts = new Story()
                .menu()
                .pass("2M")
                .customer()
                .handOff("asked")
                .pass("30S")
                .then(new BotActed(List.of(), false))
                .taken()
                .pass("90S")
                .reply()
                .pass("1H")
                .reply()
                .facts();
        assertThat(facts.waiting()).isEqualTo(new WaitFacts(START.plusSeconds(120), START.plusSeconds(240)));
        assertThat(facts.team()).isEqualTo(Story.PAYROLL);
    }

    @Test
    void a_transfer_before_the_first_answer_does_not_restart_the_wait_and_is_no_handoff() {
        var facts = new Story()
                .handOff("asked")
                .taken()
                .pass("1M")
                .then(new Happening.HandedOff(Story.TAXES, "transferred"))
                .taken()
                .pass("1M")
                .reply()
                .facts();
        assertThat(facts.waiting().passedAt()).isEqualTo(START);
        assertThat(facts.milestones().handOffs()).containsOnlyKeys("asked");
        assertThat(facts.team()).isEqualTo(Story.TAXES);
    }

    @Test
    void back_at_the_bot_unanswered_the_wait_begins_anew_with_the_next_handoff() {
        var facts = new Story()
                .handOff("asked")
                .pass("1M")
                .then(new Happening.ReturnedToBot())
                .pass("10M")
                .handOff("misunderstood")
                .pass("1M")
                .reply()
                .facts();
        assertThat(facts.waiting().passedAt()).isEqualTo(START.plus(ofMinutes(11)));
        assertThat(facts.milestones().handOffs()).containsOnlyKeys("asked", "misunderstood");
    }

    @Test
    void an_operator_who_takes_it_from_the_bot_starts_the_wait() {
        var facts =
                new Story().customer().pass("1M").taken().pass("20S").reply().facts();
        assertThat(facts.waiting()).isEqualTo(new WaitFacts(START.plusSeconds(60), START.plusSeconds(80)));
        assertThat(facts.milestones().handOffs()).isEmpty();
    }

    @Test
    void time_is_kept_apart_for_bot_queue_and_person_and_sleep_counts_for_nobody() {
        var time = new Story()
                .pass("1M")
                .handOff("asked")
                .pass("2M")
                .taken()
                .pass("3M")
                .then(new Happening.Snoozed())
                .pass("48H")
                .then(new Happening.Woke())
                .pass("4M")
                .resolved()
                .pass("5M")
                .then(new Happening.Rated(5))
                .facts()
                .time();
        assertThat(time.sums()).isEqualTo(new HandlingTime.Sums(ofMinutes(1), ofMinutes(2), ofMinutes(7)));
        assertThat(Objects.requireNonNull(time.resolvedAt())).isEqualTo(START.plus(ofMinutes(2890)));
    }

    @Test
    void a_reopened_conversation_is_unresolved_and_the_pause_between_does_not_count() {
        var time = new Story()
                .pass("1M")
                .resolved()
                .pass("3H")
                .then(new Happening.Reopened(false))
                .pass("10S")
                .facts()
                .time();
        assertThat(time.resolvedAt()).isNull();
        assertThat(time.sums().total()).isEqualTo(ofMinutes(1));
    }

    @Test
    void the_last_rating_counts_and_the_first_question() {
        var ask = new BotActed(List.of(), true);
        var facts = new Story()
                .resolved()
                .then(ask)
                .pass("1M")
                .then(new Happening.Rated(2))
                .then(ask)
                .pass("1M")
                .then(new Happening.Rated(4))
                .facts();
        assertThat(facts.rating()).isEqualTo(new RatingFacts(START, START.plusSeconds(120), 4));
    }

    @Test
    void a_chain_is_entered_and_completed_once() {
        var facts = new Story()
                .marks("chain-entered", "vacation")
                .pass("1M")
                .marks("chain-completed", "vacation")
                .pass("1M")
                .marks("chain-entered", "vacation")
                .marks("chain-entered", "sick-leave")
                .facts();
        assertThat(facts.milestones().chains())
                .containsEntry("vacation", new Milestones.Chain(START, START.plusSeconds(60)))
                .containsEntry("sick-leave", new Milestones.Chain(START.plusSeconds(120), null));
    }

    @Test
    void clocks_of_two_nodes_that_differ_never_make_negative_time() {
        var facts =
                new Story().pass("10S").customer().pass("-5S").handOff("asked").facts();
        assertThat(facts.time().sums().bot()).isEqualTo(ofSeconds(10));
    }
}
