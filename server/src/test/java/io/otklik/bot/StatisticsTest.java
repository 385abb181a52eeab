package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.bot.authoring.Replayer;
import io.otklik.bot.statistics.Counted;
import io.otklik.conversation.ConversationId;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where customers get on and where they get stuck, counted from what was really said.
@OtklikTest
class StatisticsTest {

    private static final String SCENARIO = """
            scenario: counted-%s
            title: {ru: Счёт, en: Counted}
            start: hello
            team: front-desk
            chains:
              hello:
                - id: menu
                  menu: {ru: Чем помочь?, en: How can I help?}
                  items:
                    - {label: {ru: Заказ, en: Order}, to: order}
                    - {label: {ru: Человек, en: Person}, to: person}
              order:
                title: {ru: Заказ, en: Order}
                steps:
                  - id: how-many
                    ask: {ru: Сколько штук?, en: How many?}
                    as: amount
                    answer: number
                    label: {ru: Количество, en: Amount}
                  - {id: bye, end: resolved, text: {ru: Принято., en: Taken.}}
              person:
                title: {ru: Человек, en: Person}
                steps:
                  - {id: pass, handoff: {ru: Передаю., en: Passing on.}, reason: {ru: Просьба, en: Request}}
            """;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Office office;

    @Autowired
    Counted counted;

    @Autowired
    Replayer replayer;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Ids ids;

    private InboxId inbox = new InboxId(new UUID(0, 0));
    private ScenarioId scenario = new ScenarioId(new UUID(0, 0));

    @BeforeEach
    void open_the_office() {
        inbox = new InboxId(ids.next());
        office.teams();
        scenario = scenarios.publish(SCENARIO.formatted(ids.next().toString()));
        scenarios.serve(inbox, scenario);
        counted.stop();
    }

    /// Conversations of other tests must not be answered by this bot.
    @AfterEach
    void close_the_office() {
        sql.sql("update bot.scenario set published = null").update();
        counted.start();
    }

    @Test
    void each_step_tells_who_came_who_was_lost_and_who_was_handed_on() {
        ordered();
        var lost = asked();
        office.presses(office.stranger(inbox), "Человек");
        clock.pass(Duration.ofHours(25));
        counted.caughtUp();
        assertThat(counted.step(scenario, "menu")).isEqualTo("entered 3, lost 0, misses 0, handed off 0");
        assertThat(counted.step(scenario, "how-many")).isEqualTo("entered 2, lost 1, misses 0, handed off 0");
        assertThat(counted.step(scenario, "pass")).isEqualTo("entered 1, lost 0, misses 0, handed off 1");
        assertThat(counted.went(scenario, "menu", "how-many")).isEqualTo(2);
        assertThat(counted.behind(scenario, "lost", "how-many")).containsExactly(lost.value());
        assertThat(counted.weak(scenario)).isEmpty();
    }

    @Test
    void the_list_behind_a_step_that_is_several_to_the_engine_holds_each_conversation_once() {
        var ordered = asked();
        office.says(ordered, "5");
        var asked = asked();
        counted.caughtUp();
        assertThat(counted.behind(scenario, "entered", "menu", "how-many", "bye"))
                .containsExactlyInAnyOrder(ordered.value(), asked.value());
        assertThat(counted.behind(scenario, "entered")).hasSize(2);
        assertThat(counted.behindWay(scenario, "how-many", "menu", "bye")).containsExactly(ordered.value());
    }

    @Test
    void nobody_is_lost_before_a_day_has_passed() {
        asked();
        clock.pass(Duration.ofHours(23));
        counted.caughtUp();
        assertThat(counted.step(scenario, "how-many")).startsWith("entered 1, lost 0");
    }

    @Test
    void the_step_that_is_often_misunderstood_stands_among_the_weak_spots_with_its_reason() {
        for (var i = 0; i < 2; i++) office.says(asked(), "много-много");
        clock.pass(Duration.ofHours(25));
        counted.caughtUp();
        assertThat(counted.weak(scenario)).containsExactly("how-many often-missed 2");
        assertThat(counted.behind(scenario, "misses", "how-many")).hasSize(2);
    }

    @Test
    void recorded_conversations_tell_what_a_changed_draft_would_do_to_them() {
        ordered();
        asked();
        office.presses(office.stranger(inbox), "Человек");
        counted.caughtUp();
        assertThat(replayer.changed(scenario, "answer: number", "answer: email"))
                .isEqualTo("done 3 worse 1; completed > misunderstood 1 «Заказ»");
    }

    @Test
    void figures_made_anew_from_the_log_are_the_same() {
        ordered();
        asked();
        counted.caughtUp();
        var before = counted.everything(scenario);
        sql.sql("update bot.tail set rules = 0").update();
        counted.caughtUp();
        assertThat(counted.everything(scenario)).isEqualTo(before);
    }

    private ConversationId asked() {
        var anna = office.stranger(inbox);
        office.presses(anna, "Заказ");
        return anna;
    }

    private void ordered() {
        office.says(asked(), "5");
    }
}
