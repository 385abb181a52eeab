package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Promise;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Settings;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.Presence.State;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class NoAnswerTest {

    @Autowired
    RoutingCast cast;

    @Autowired
    Routing routing;

    @Autowired
    Conversations conversations;

    @Autowired
    Settings settings;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Test
    void without_an_answer_it_goes_to_the_next_until_nobody_is_left_and_the_supervisor_hears_it_once() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        clock.pass(Duration.ofSeconds(1));
        var irina = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
        patienceEnds();
        assertThat(cast.holder(anna)).isEqualTo(irina);
        assertThat(lastFact(anna)).isEqualTo(new Fact.Assigned(irina, List.of("load:0/5", "queue:1", "tries:1")));
        patienceEnds();
        assertThat(cast.holder(anna)).isNull();
        assertThat(cast.stalls(anna)).containsExactly("no-answer");
        assertThat(cast.promise(anna)).isEqualTo(new Promise(1, null, null));
        patienceEnds();
        assertThat(cast.stalls(anna)).hasSize(1);
    }

    @Test
    void whoever_comes_to_work_anew_is_asked_again() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        patienceEnds();
        assertThat(cast.holder(anna)).isNull();
        routing.be(oleg, State.BREAK);
        clock.pass(Duration.ofMinutes(1));
        routing.be(oleg, State.ONLINE);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
    }

    @Test
    void an_answer_keeps_it_also_when_the_customer_writes_again() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        cast.online(payroll);
        clock.pass(Duration.ofSeconds(20));
        cast.says(oleg, anna);
        clock.pass(Duration.ofSeconds(20));
        cast.writes(anna);
        patienceEnds();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
    }

    @Test
    void a_snoozed_conversation_is_not_taken_away() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        conversations.add(
                anna,
                new Author.Operator(oleg),
                new Fact.Snoozed(clock.instant().plusSeconds(90_000)));
        patienceEnds();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
    }

    @Test
    void a_second_assignment_to_the_same_operator_has_its_own_patience() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        clock.pass(settings.reassign().minusSeconds(5));
        conversations.add(anna, new Author.Operator(oleg), new Fact.Released(oleg, payroll.id(), "released"));
        conversations.claim(anna, new Author.Operator(oleg), new Fact.Assigned(oleg, List.of()));
        clock.pass(Duration.ofSeconds(10));
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
        patienceEnds();
        assertThat(cast.holder(anna)).isNull();
    }

    private void patienceEnds() {
        clock.pass(settings.reassign().plusSeconds(1));
        jobs.run();
    }

    private Fact lastFact(ConversationId id) {
        return conversations.before(id, Integer.MAX_VALUE, 1).stream()
                .map(Entry::fact)
                .findFirst()
                .orElseThrow();
    }
}
