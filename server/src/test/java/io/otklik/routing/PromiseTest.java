package io.otklik.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.Promise;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.Presence.State;
import io.otklik.staff.Names;
import io.otklik.staff.NewHours;
import io.otklik.staff.StaffFounder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class PromiseTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    @Autowired
    RoutingCast cast;

    @Autowired
    Routing routing;

    @Autowired
    Capacities capacities;

    @Autowired
    StaffFounder founder;

    @Autowired
    DueJobs jobs;

    @Autowired
    MovableClock clock;

    @Test
    void in_line_the_customer_hears_the_place_and_later_the_new_place() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 1, oleg);
        var first = cast.waiting(payroll);
        jobs.run();
        clock.pass(Duration.ofSeconds(1));
        var second = cast.waiting(payroll);
        clock.pass(Duration.ofSeconds(1));
        var third = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.promise(second)).isEqualTo(new Promise(1, null, null));
        assertThat(cast.promise(third)).isEqualTo(new Promise(2, null, null));
        cast.resolves(oleg, first);
        jobs.run();
        assertThat(cast.promise(third)).isEqualTo(new Promise(1, null, null));
    }

    @Test
    void after_three_waits_the_customer_hears_how_long_it_usually_takes() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 0, oleg);
        for (var i = 0; i < 3; i++) cast.waiting(payroll);
        jobs.run();
        clock.pass(Duration.ofSeconds(100));
        capacities.set(oleg, 3, oleg);
        jobs.run();
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.promise(anna)).isEqualTo(new Promise(1, 120, null));
    }

    @Test
    void with_nobody_online_nothing_is_claimed_and_such_waits_do_not_count() {
        var payroll = cast.crew();
        var oleg = cast.hired(payroll);
        var waiting = List.of(cast.waiting(payroll), cast.waiting(payroll), cast.waiting(payroll));
        jobs.run();
        waiting.forEach(id -> {
            assertThat(cast.promise(id))
                    .satisfiesAnyOf(
                            promise -> assertThat(promise).isNull(),
                            promise -> assertThat(promise).isEqualTo(new Promise(null, null, null)));
            assertThat(cast.stalls(id)).containsExactly("nobody-online");
        });
        clock.pass(Duration.ofHours(3));
        capacities.set(oleg, 3, oleg);
        routing.be(oleg, State.ONLINE);
        jobs.run();
        waiting.forEach(id -> assertThat(cast.holder(id)).isEqualTo(oleg));
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.promise(anna)).isEqualTo(new Promise(1, null, null));
    }

    @Test
    void out_of_hours_the_customer_hears_when_the_team_opens_and_is_served_then() {
        var payroll = cast.crew(officeHours());
        var opensAt = nextMorning();
        clock.moveTo(opensAt.minus(Duration.ofHours(10)));
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.promise(anna)).isEqualTo(new Promise(null, null, opensAt));
        assertThat(cast.stalls(anna)).isEmpty();
        clock.moveTo(opensAt);
        jobs.run();
        assertThat(cast.promise(anna)).isNotEqualTo(new Promise(null, null, opensAt));
        var oleg = cast.online(payroll);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
    }

    @Test
    void somebody_online_out_of_hours_takes_it() {
        var payroll = cast.crew(officeHours());
        clock.moveTo(nextMorning().minus(Duration.ofHours(10)));
        var oleg = cast.online(payroll);
        var anna = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.holder(anna)).isEqualTo(oleg);
    }

    @Test
    void a_hand_that_takes_from_the_middle_moves_the_others_up() {
        var payroll = cast.crew();
        var oleg = cast.online(payroll);
        capacities.set(oleg, 0, oleg);
        var first = cast.waiting(payroll);
        clock.pass(Duration.ofSeconds(1));
        var second = cast.waiting(payroll);
        jobs.run();
        assertThat(cast.promise(second)).isEqualTo(new Promise(2, null, null));
        cast.takes(oleg, first);
        jobs.run();
        assertThat(cast.promise(second)).isEqualTo(new Promise(1, null, null));
    }

    private UUID officeHours() {
        var days = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), _ -> List.of("09:00-18:00")));
        return founder.schedule(new NewHours(new Names("Будни", "Office"), ZONE, Map.copyOf(days), Set.of()));
    }

    private Instant nextMorning() {
        return clock.instant()
                .atZone(ZONE)
                .toLocalDate()
                .plusDays(2)
                .atTime(9, 0)
                .atZone(ZONE)
                .toInstant();
    }
}
