package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever has to allow a task reads what the customer said, not what the other system is told.
@OtklikTest
class ToBeAllowedTest {

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
                inputs:
                  reason: {type: choice, title: {ru: Причина, en: Reason}}
                  sum: {type: money, title: {ru: Сумма, en: Sum}}
            """;

    private static final String SCENARIO = """
            scenario: till
            title: {ru: Касса, en: Till}
            start: hello
            team: front-desk
            chains:
              hello:
                - ask: {ru: Почему возвращаем?, en: Why?}
                  as: why
                  answer:
                    choice:
                      - id: wrong-size
                        label: {ru: Не подошёл размер, en: Wrong size}
                      - id: broken
                        label: {ru: Брак, en: Broken}
                  label: {ru: Причина, en: Reason}
                - ask: {ru: Какая сумма?, en: How much?}
                  as: sum
                  answer: {money: RUB}
                  label: {ru: Сумма, en: Sum}
                - id: refund
                  robot: %s.refund
                  limit: 2m
                  with: {reason: why, sum: sum}
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
    DueJobs due;

    @Autowired
    Ids ids;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_answer_is_shown_by_its_label_and_a_sum_with_its_currency() {
        var robot = "r" + ids.next();
        var yaml = ROBOT.formatted(robot).getBytes(StandardCharsets.UTF_8);
        robots.install(
                Definition.read(new ByteArrayInputStream(yaml)), URI.create("http://127.0.0.1:9/"), new SignIn.None());
        office.teams();
        var inbox = new InboxId(ids.next());
        scenarios.serve(inbox, scenarios.publish(SCENARIO.formatted(robot)));
        var anna = office.anna(inbox, null);
        office.presses(anna, "Не подошёл размер");
        office.says(anna, "1500 рублей");
        due.run();
        assertThat(waiting(robot, "ru")).containsExactly("Причина: Не подошёл размер", "Сумма: 1\u00a0500\u00a0₽");
        assertThat(waiting(robot, "en")).containsExactly("Reason: Не подошёл размер", "Sum: 1,500\u00a0₽");
    }

    private List<String> waiting(String robot, String language) {
        var told = new ArrayList<String>();
        var supervisor = cast.signedIn(Role.SUPERVISOR).with("Accept-Language", language);
        for (var item : supervisor.get("/api/robots/approvals").json().at("/items"))
            if (item.at("/robot").asString().equals(robot))
                for (var input : item.at("/inputs"))
                    told.add(input.at("/title").asString() + ": "
                            + input.at("/value").asString());
        return told;
    }
}
