package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.Presence.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class QueueTest {

    @Autowired
    RoutingCast cast;

    @Autowired
    Routing routing;

    @Autowired
    Capacities capacities;

    @Autowired
    Conversations conversations;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Test
    void a_conversation_goes_at_once_to_a_free_operator_with_the_reasons_why() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
        assertThat(cast.load(oleg)).isOne();
        assertThat(conversations.before(anna, Integer.MAX_VALUE, 1))
                .extracting(Entry::fact)
                .containsExactly(new Fact.Assigned(oleg, List.of("load:0/5", "queue:1")));
    }

    @Test
    void the_customers_own_operator_comes_before_the_team_and_the_skilled() {
        var payroll = cast.crew();
        var vat = cast.skill();
        cast.online(payroll, vat);
        var own = cast.online(cast.crew());
        var anna = cast.waiting(payroll, own, vat);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(own);
    }

    @Test
    void a_customer_comes_back_to_whom_she_talked_to_last() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var customer = cast.customer();
        var first = cast.withTheBot(customer);
        cast.handOff(first, Author.BOT, payroll, null);
        jobs.run();
        cast.resolves(oleg, first);
        var irina = cast.online(payroll);
        cast.waiting(payroll);
        jobs.run();
        var again = cast.withTheBot(customer);
        cast.handOff(again, Author.BOT, payroll, null);
        jobs.run();
        assertThat(cast.holder(again)).isEqualTo(oleg).isNotEqualTo(irina);
    }

    @Test
    void a_freed_place_goes_to_whoever_waits_longest() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 1, oleg);
        var first = cast.waiting(payroll);
        jobs.run();
        clock.pass(Duration.ofSeconds(10));
        var second = cast.waiting(payroll);
        clock.pass(Duration.ofSeconds(10));
        var third = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(second)).isNull();
        cast.resolves(oleg, first);
        jobs.run();
        assertThat(cast.holder(second)).isEqualTo(oleg);
        assertThat(cast.holder(third)).isNull();
    }

    @Test
    void whoever_is_in_a_hurry_and_unhappy_goes_before_those_who_came_a_little_earlier_and_the_operator_sees_why() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 1, oleg);
        var first = cast.waiting(payroll);
        jobs.run();
        var calm = cast.waiting(payroll);
        clock.pass(Duration.ofMinutes(3));
        var angry = cast.sounding(payroll, "urgent", "upset");
        assertThat(routing.waiting(payroll.id()))
                .extracting(Waiting::conversation)
                .containsExactly(angry, calm);
        assertThat(routing.tones(List.of(angry, calm))).containsExactly(Map.entry(angry, List.of("urgent", "upset")));
        cast.resolves(oleg, first);
        jobs.run();
        assertThat(cast.holder(angry)).isEqualTo(oleg);
        assertThat(conversations.before(angry, Integer.MAX_VALUE, 1).getFirst().fact())
                .isInstanceOfSatisfying(
                        Fact.Assigned.class, it -> assertThat(it.why()).contains("tone:urgent,upset"));
    }

    @Test
    void what_is_heard_while_she_waits_counts_until_somebody_answers() {
        var payroll = cast.crew();
        var calm = cast.waiting(payroll);
        var anna = cast.waiting(payroll);
        conversations.add(anna, Author.CONTACT, new Fact.Received(Message.of("СРОЧНО!!")));
        assertThat(routing.waiting(payroll.id()))
                .extracting(Waiting::conversation)
                .containsExactly(anna, calm);
        var irina = cast.hired(payroll);
        cast.takes(irina, anna);
        cast.says(irina, anna);
        assertThat(routing.tones(List.of(anna))).isEmpty();
    }

    @Test
    void a_snoozed_conversation_takes_no_place_until_the_customer_wakes_it() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 1, oleg);
        var first = cast.waiting(payroll);
        jobs.run();
        var second = cast.waiting(payroll);
        conversations.add(
                first,
                new Author.Operator(oleg),
                new Fact.Snoozed(clock.instant().plusSeconds(9000)));
        jobs.run();
        assertThat(cast.holder(second)).isEqualTo(oleg);
        assertThat(cast.load(oleg)).isOne();
        conversations.add(first, Author.SYSTEM, new Fact.Woke("contact"));
        jobs.run();
        assertThat(cast.load(oleg)).isEqualTo(2);
    }

    @Test
    void more_capacity_and_a_colleague_who_comes_online_take_from_the_line_at_once() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 0, oleg);
        var irina = cast.hired(payroll);
        var first = cast.waiting(payroll);
        clock.pass(Duration.ofSeconds(1));
        var second = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(first)).isNull();
        capacities.set(oleg, 1, oleg);
        jobs.run();
        assertThat(cast.holder(first)).isEqualTo(oleg);
        routing.be(irina, State.ONLINE);
        jobs.run();
        assertThat(cast.holder(second)).isEqualTo(irina);
    }

    @Test
    void on_a_break_nobody_gets_anything_new() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        routing.be(oleg, State.BREAK);
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(anna)).isNull();
    }

    @Test
    void whoever_passes_a_conversation_on_does_not_get_it_back() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        var irina = cast.online(payroll);
        cast.handOff(anna, new Author.Operator(oleg), payroll, null);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(irina);
        assertThat(cast.load(oleg)).isZero();
    }

    @Test
    void put_back_into_the_line_it_keeps_what_was_asked_for() {
        var payroll = cast.crew();
        var vat = cast.skill();
        var oleg = cast.online(payroll, vat);
        cast.online(payroll);
        var anna = cast.waiting(payroll, null, vat);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
        var irina = cast.online(payroll, vat);
        conversations.add(anna, new Author.Operator(oleg), new Fact.Released(oleg, payroll.id(), "released"));
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(irina);
    }

    @Test
    void a_conversation_given_back_to_the_bot_or_resolved_leaves_the_line() {
        var payroll = cast.crew();
        var first = cast.waiting(payroll);
        var second = cast.waiting(payroll);
        assertThat(routing.waiting(payroll.id())).hasSize(2);
        conversations.add(first, Author.SYSTEM, new Fact.ReturnedToBot(null));
        conversations.add(second, Author.SYSTEM, new Fact.Resolved("closed"));
        assertThat(routing.waiting(payroll.id())).isEmpty();
    }

    @Test
    void an_operator_who_opens_a_resolved_conversation_again_carries_it() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        cast.resolves(oleg, anna);
        assertThat(cast.load(oleg)).isZero();
        conversations.add(anna, new Author.Operator(oleg), new Fact.Reopened());
        assertThat(cast.load(oleg)).isOne();
    }
}
