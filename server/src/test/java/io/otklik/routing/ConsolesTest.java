package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OperatorId;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.Presence.State;
import io.otklik.staff.PersonDisabled;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@OtklikTest
class ConsolesTest {

    @Autowired
    RoutingCast cast;

    @Autowired
    Routing routing;

    @Autowired
    Consoles consoles;

    @Autowired
    Conversations conversations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Test
    void a_reload_of_the_page_is_not_a_departure() {
        var oleg = atTheConsole(cast.crew());
        routing.disconnected(oleg);
        pass(Duration.ofSeconds(30));
        routing.connected(oleg);
        pass(Duration.ofMinutes(5));
        assertThat(cast.state(oleg)).isEqualTo(State.ONLINE);
    }

    @Test
    void a_second_console_keeps_the_operator_at_work() {
        var oleg = atTheConsole(cast.crew());
        routing.connected(oleg);
        routing.disconnected(oleg);
        pass(Duration.ofMinutes(5));
        assertThat(cast.state(oleg)).isEqualTo(State.ONLINE);
    }

    @Test
    void a_minute_without_a_console_is_a_departure_and_waiting_customers_go_to_a_colleague() {
        var payroll = cast.crew();
        var oleg = atTheConsole(payroll);
        var waits = cast.waiting(payroll);
        var answered = cast.waiting(payroll);
        jobs.run();
        cast.says(oleg, answered);
        var irina = cast.online(payroll);
        routing.disconnected(oleg);
        pass(Duration.ofSeconds(59));
        assertThat(cast.state(oleg)).isEqualTo(State.ONLINE);
        pass(Duration.ofSeconds(1));
        assertThat(cast.state(oleg)).isEqualTo(State.OFFLINE);
        assertThat(cast.holder(waits)).isEqualTo(irina);
        assertThat(cast.holder(answered)).isEqualTo(oleg);
    }

    @Test
    void a_customer_who_writes_to_somebody_gone_home_gets_a_colleague() {
        var payroll = cast.crew();
        var oleg = atTheConsole(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        cast.says(oleg, anna);
        routing.disconnected(oleg);
        pass(Duration.ofHours(1));
        var irina = cast.online(payroll);
        cast.writes(anna);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(irina);
    }

    @Test
    void a_short_loss_of_the_line_ends_where_it_began() {
        var oleg = atTheConsole(cast.crew());
        routing.be(oleg, State.BREAK);
        routing.disconnected(oleg);
        pass(Duration.ofMinutes(5));
        assertThat(cast.state(oleg)).isEqualTo(State.OFFLINE);
        routing.connected(oleg);
        assertThat(cast.state(oleg)).isEqualTo(State.BREAK);
    }

    @Test
    void whoever_opens_the_console_the_next_day_is_not_at_work_by_that() {
        var oleg = atTheConsole(cast.crew());
        routing.disconnected(oleg);
        pass(Duration.ofHours(14));
        routing.connected(oleg);
        assertThat(cast.state(oleg)).isEqualTo(State.OFFLINE);
    }

    @Test
    void after_a_restart_operators_are_at_work_while_their_consoles_come_back() {
        var oleg = atTheConsole(cast.crew());
        var irina = atTheConsole(cast.crew());
        consoles.begin();
        assertThat(cast.state(oleg)).isEqualTo(State.ONLINE);
        routing.connected(oleg);
        pass(Duration.ofMinutes(2));
        assertThat(cast.state(oleg)).isEqualTo(State.ONLINE);
        assertThat(cast.state(irina)).isEqualTo(State.OFFLINE);
    }

    @Test
    void everything_that_a_disabled_person_held_finds_another_holder() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        var answered = cast.waiting(payroll);
        jobs.run();
        cast.says(oleg, answered);
        var byHand = cast.withTheBot(cast.customer());
        conversations.claim(byHand, new Author.Operator(oleg), new Fact.Assigned(oleg, List.of()));
        var irina = cast.online(payroll);
        events.publishEvent(new PersonDisabled(oleg));
        jobs.run();
        assertThat(cast.state(oleg)).isEqualTo(State.OFFLINE);
        assertThat(cast.holder(answered)).isEqualTo(irina);
        assertThat(cast.holder(byHand)).isEqualTo(irina);
    }

    private OperatorId atTheConsole(RoutingCast.Crew crew) {
        var operator = cast.online(crew);
        routing.connected(operator);
        return operator;
    }

    private void pass(Duration duration) {
        clock.pass(duration);
        jobs.run();
    }
}
