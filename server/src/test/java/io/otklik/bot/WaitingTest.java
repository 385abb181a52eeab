package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A step that waits for a time goes on when the time has come, and the customer reads what follows.
@OtklikTest
class WaitingTest {

    private static final String SCENARIO = """
            scenario: patient
            title: {ru: Терпеливый, en: Patient}
            start: hello
            team: front-desk
            chains:
              hello:
                - say: {ru: Сейчас проверю., en: I'll look it up.}
                - id: pause
                  wait: 2h
                - say: {ru: Всё готово., en: All is done.}
                - id: patient-menu
                  menu: {ru: Что ещё?, en: What else?}
                  items:
                    - label: {ru: Ещё раз, en: Once more}
                      to: hello
            """;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    Ids ids;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_follows_a_pause_is_said_when_it_is_over() {
        var inbox = new InboxId(ids.next());
        office.teams();
        scenarios.serve(inbox, scenarios.publish(SCENARIO));
        var anna = office.anna(inbox, null);
        assertThat(office.lastWords(anna)).isEqualTo("Сейчас проверю.");
        clock.pass(Duration.ofHours(2));
        jobs.run();
        assertThat(office.words(anna)).contains("Всё готово.");
    }
}
