package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static io.otklik.workspace.Desk.t;
import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.routing.QueueStalled;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

/// Whoever has a console open is at work; colleagues and supervisors see it and hear where nobody is.
@OtklikTest
class AtWorkTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    ApplicationEventPublisher events;

    @LocalServerPort
    int port;

    Crew payroll;
    Cast.Member oleg;
    Web mate;

    @BeforeEach
    void two_colleagues() {
        payroll = shop.crew("Расчёт зарплаты");
        oleg = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        mate = cast.signedIn(cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(payroll.key())));
    }

    @Test
    void colleagues_see_who_comes_to_work_and_who_has_gone_for_more_than_a_minute() {
        try (var irina = Desk.of(mate, port)) {
            var web = cast.signedIn(oleg);
            var desk = Desk.of(web, port);
            assertThat(web.put("/api/me/presence", Map.of("state", "online")).status())
                    .isEqualTo(204);
            irina.hears(frame -> t(frame, "presence") && state(frame).equals("online"));
            desk.close();
            goneAfterAMinute();
            irina.hears(frame -> t(frame, "presence") && state(frame).equals("offline"));
        }
    }

    @Test
    void a_reload_of_the_page_is_no_departure() {
        var web = cast.signedIn(oleg);
        var before = Desk.of(web, port);
        web.put("/api/me/presence", Map.of("state", "online"));
        try (var after = Desk.of(web, port)) {
            before.close();
            after.catchesUp();
            clock.pass(Duration.ofMinutes(2));
            jobs.run();
            assertThat(state(mate.get("/api/presence").json())).isEqualTo("online");
        }
    }

    @Test
    void a_queue_that_nobody_takes_calls_the_supervisor_of_the_team_until_somebody_does() {
        var vera = cast.signedIn(cast.somebody("Вера Орлова", Role.SUPERVISOR, Set.of(payroll.key())));
        var anna = shop.waits("Анна", payroll, "Есть кто?");
        try (var wall = Desk.of(vera, port)) {
            events.publishEvent(new QueueStalled(anna, payroll.id(), "nobody-online", clock.instant()));
            var notice = wall.hears(frame -> about(frame, "notice", anna));
            assertThat(notice.at("/notice/kind").asString()).isEqualTo("stalled");
            var take = Map.of("operatorId", oleg.id().value());
            assertThat(cast.signedIn(oleg).put(at(anna, "/assignee"), take).status())
                    .isEqualTo(204);
            wall.hears(frame -> t(frame, "notice-done") && frame.at("/id").equals(notice.at("/notice/id")));
        }
    }

    /// The program hears of the closed line in its own time.
    private void goneAfterAMinute() {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!state(mate.get("/api/presence").json()).equals("offline")) {
            if (System.nanoTime() > end) throw new AssertionError("Still at work");
            clock.pass(Duration.ofSeconds(61));
            jobs.run();
        }
    }

    private String state(JsonNode page) {
        return StreamSupport.stream(page.at("/items").spliterator(), false)
                .filter(one -> one.at("/operator/id")
                        .asString()
                        .equals(oleg.id().value().toString()))
                .map(one -> one.at("/state").asString())
                .findFirst()
                .orElse("absent");
    }
}
