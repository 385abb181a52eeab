package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.robot.Definition;
import io.otklik.robot.Robots;
import io.otklik.robot.SignIn;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A step waits for its robot only so long, but gives a person the time she needs to allow the task.
@OtklikTest
class RobotLimitTest {

    private static final String ROBOT = """
            robot: %s
            title: {ru: Касса, en: Till}
            patienceSeconds: 2
            slowAfterSeconds: 600
            attempts: 3
            operations:
              refund:
                title: {ru: Вернуть деньги, en: Refund}
                method: POST
                path: refunds
                approval: "true"
            """;

    private static final String SCENARIO = """
            scenario: till
            title: {ru: Касса, en: Till}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: refund
                  robot: %s.refund
                  limit: 2m
                  failed: {ru: Не вышло., en: It failed.}
                  refused: {ru: 'Отказ: {{reason}}', en: 'Refused: {{reason}}'}
                - say: {ru: Готово., en: Done.}
                - end: resolved
            """;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Robots robots;

    @Autowired
    Office office;

    @Autowired
    Cast cast;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs due;

    @Autowired
    Ids ids;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_time_a_person_takes_to_allow_a_task_is_not_the_robots() {
        var robot = "r" + ids.next();
        var yaml = ROBOT.formatted(robot).getBytes(StandardCharsets.UTF_8);
        robots.install(
                Definition.read(new ByteArrayInputStream(yaml)), URI.create("http://127.0.0.1:9/"), new SignIn.None());
        office.teams();
        var inbox = new InboxId(ids.next());
        scenarios.serve(inbox, scenarios.publish(SCENARIO.formatted(robot)));
        var anna = office.anna(inbox, null);
        due.run();
        pass(Duration.ofMinutes(3));
        pass(Duration.ofHours(1));
        assertThat(office.words(anna)).doesNotContain("Не вышло.");
        decide(robot);
        due.run();
        assertThat(office.words(anna)).contains("Отказ: Слишком много.");
    }

    private void pass(Duration time) {
        clock.pass(time);
        due.run();
    }

    private void decide(String robot) {
        var supervisor = cast.signedIn(Role.SUPERVISOR);
        for (var item : supervisor.get("/api/robots/approvals").json().at("/items"))
            if (item.at("/robot").asString().equals(robot))
                supervisor.put(
                        "/api/robots/runs/" + item.at("/runId").asString() + "/approval",
                        Map.of("allow", false, "reason", "Слишком много."));
    }
}
