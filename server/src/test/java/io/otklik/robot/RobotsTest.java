package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.TaskNames;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.robot.FakeAccounting.Mood;
import io.otklik.robot.RobotProgress.Stage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@OtklikTest
@RecordApplicationEvents
class RobotsTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    @Autowired
    Robots robots;

    @Autowired
    TaskNames names;

    @Autowired
    RunLog log;

    @Autowired
    RunJob job;

    @Autowired
    Files files;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    @Autowired
    DueJobs due;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private final FakeAccounting accounting = new FakeAccounting();
    private UUID conversation = new UUID(0, 0);

    @BeforeEach
    void install() {
        conversation = ids.next();
        robots.install(Definitions.accounting(), accounting.address(), new SignIn.Basic("otklik", "secret"));
    }

    @AfterEach
    void close() {
        accounting.close();
    }

    @Test
    void a_vacation_is_registered_and_its_papers_come_back() throws Exception {
        robots.start(vacation("k1"));
        due.run();
        var done = (Outcome.Done) returned().outcome();
        assertThat(done.values()).containsEntry("number", "ОТ-1").containsEntry("end", "2027-02-18");
        assertThat(done.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Заявление.txt");
            try (var bytes = files.open(file.id())) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("Прошу");
            }
        });
        assertThat(returned().turn()).isEqualTo(3);
        assertThat(returned().callId()).isEqualTo("register#3");
        assertThat(accounting.asked.getFirst().authorization()).isEqualTo("Basic b3RrbGlrOnNlY3JldA==");
        assertThat(accounting.asked.getFirst().body()).contains("\"employee\":\"e-1\"");
    }

    @Test
    void people_read_what_a_task_is_called_in_their_language() {
        assertThat(names.task("accounting", "vacation", Language.RU)).isEqualTo("Оформить отпуск");
        assertThat(names.robot("accounting", "vacation", Language.EN)).isEqualTo("Accounting system");
        assertThat(names.task("accounting", "long-gone", Language.RU)).isEqualTo("long-gone");
    }

    @Test
    void a_list_is_asked_for_with_what_the_scenario_knows() {
        robots.start(new Call(
                conversation, 1, "list#1", "list#1", "accounting", "employees", Map.of("organization", "77 99/&")));
        due.run();
        assertThat(accounting.asked.getFirst().path()).isEqualTo("/v1/employees?organization=77%2099%2F%26");
        assertThat(((Outcome.Done) returned().outcome()).values())
                .containsEntry("employees", List.of(Map.of("id", "e-1", "name", "Иванов", "left", 28)));
    }

    @Test
    void nothing_is_called_if_the_caller_takes_his_words_back() {
        transaction.executeWithoutResult(status -> {
            robots.start(vacation("k1"));
            status.setRollbackOnly();
        });
        due.run();
        assertThat(accounting.asked).isEmpty();
    }

    @Test
    void a_system_that_is_down_is_tried_again_and_the_dialog_hears_of_it() {
        accounting.moods.addAll(List.of(Mood.BREAKS, Mood.DROPS_BEFORE));
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(returned().outcome()).isInstanceOf(Outcome.Done.class);
        assertThat(stages())
                .startsWith(Stage.STARTED)
                .containsExactlyInAnyOrder(Stage.STARTED, Stage.RETRYING, Stage.RETRYING, Stage.SLOW);
        assertThat(keysAtVacations()).hasSize(3).containsOnly(conversation + "/k1");
    }

    @Test
    void work_whose_answer_was_lost_is_not_done_twice() {
        accounting.moods.add(Mood.DROPS_AFTER);
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(accounting.registered).hasSize(1);
        assertThat(((Outcome.Done) returned().outcome()).values()).containsEntry("number", "ОТ-1");
    }

    @Test
    void a_crash_in_the_middle_goes_on_under_the_same_key() {
        var run = robots.start(vacation("k1"));
        var begun = log.begin(run, 1).orElseThrow();
        assertThat(begun.run().attempts()).isEqualTo(1);
        // The program dies here: the job is still in the table and is run again after the start.
        runUntilReturned();
        assertThat(returned().outcome()).isInstanceOf(Outcome.Done.class);
        assertThat(keysAtVacations()).containsExactly(conversation + "/k1");
    }

    @Test
    void an_outcome_that_nobody_could_take_is_handed_out_again_without_the_work() {
        var run = robots.start(vacation("k1"));
        due.run();
        sql.sql("update robot.run set returned_at = null where id = :id")
                .param("id", run.value())
                .update();
        job.run("", run + "#1");
        assertThat(allReturned()).hasSize(2);
        assertThat(keysAtVacations()).hasSize(1);
    }

    @Test
    void a_refusal_comes_back_in_the_systems_own_words_and_is_not_repeated() {
        accounting.moods.add(Mood.REFUSES);
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(returned().outcome()).isEqualTo(new Outcome.Refused("not-enough-days", "Осталось 7 дней."));
        assertThat(keysAtVacations()).hasSize(1);
    }

    @Test
    void a_system_that_stays_down_is_given_up_and_nobody_claims_to_know_what_it_did() {
        accounting.moods.addAll(List.of(Mood.BREAKS, Mood.BREAKS, Mood.BREAKS, Mood.BREAKS, Mood.BREAKS));
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(returned().outcome()).isEqualTo(new Outcome.Failed(Failure.BROKEN, true));
        assertThat(keysAtVacations()).hasSize(Definitions.ATTEMPTS);
        assertThat(status()).isEqualTo("unsure");
    }

    @Test
    void the_customer_may_try_a_failed_task_again_under_its_key() {
        accounting.moods.addAll(List.of(Mood.DROPS_AFTER, Mood.BREAKS, Mood.BREAKS));
        var first = robots.start(vacation("k1"));
        runUntilReturned();
        var second = robots.start(new Call(
                conversation,
                5,
                "register#5",
                "k1",
                "accounting",
                "vacation",
                vacation("k1").inputs()));
        runUntilReturned();
        assertThat(second).isEqualTo(first);
        assertThat(allReturned().getLast().callId()).isEqualTo("register#5");
        assertThat(allReturned().getLast().outcome()).isInstanceOf(Outcome.Done.class);
        assertThat(accounting.registered).hasSize(1);
    }

    @Test
    void a_task_that_is_done_gives_its_outcome_again() {
        robots.start(vacation("k1"));
        due.run();
        robots.start(vacation("k1"));
        due.run();
        assertThat(allReturned()).hasSize(2);
        assertThat(allReturned().getLast().outcome())
                .isEqualTo(allReturned().getFirst().outcome());
        assertThat(keysAtVacations()).hasSize(1);
    }

    @Test
    void nonsense_and_unknown_robots_fail_at_once() {
        accounting.moods.add(Mood.TALKS_NONSENSE);
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(returned().outcome()).isEqualTo(new Outcome.Failed(Failure.BAD_ANSWER, false));
        robots.start(new Call(conversation, 1, "c", "k2", "nobody", "nothing", Map.of()));
        runUntilReturned();
        assertThat(allReturned().getLast().outcome()).isEqualTo(new Outcome.Failed(Failure.WRONG_SET_UP, false));
    }

    @Test
    void a_closed_address_is_not_called() {
        robots.install(Definitions.accounting(), URI.create("http://169.254.169.254/v1"), new SignIn.None());
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(returned().outcome()).isEqualTo(new Outcome.Failed(Failure.NOT_ALLOWED, false));
    }

    @Test
    void a_wish_for_a_pause_is_respected() {
        accounting.moods.add(Mood.WANTS_A_PAUSE);
        robots.start(vacation("k1"));
        due.run();
        clock.pass(Duration.ofSeconds(49));
        due.run();
        assertThat(keysAtVacations()).hasSize(1);
        clock.pass(Duration.ofSeconds(2));
        due.run();
        assertThat(keysAtVacations()).hasSize(2);
    }

    @Test
    void a_missing_file_is_asked_for_again_with_the_whole_task() {
        accounting.moods.add(Mood.KEEPS_THE_FILE);
        robots.start(vacation("k1"));
        runUntilReturned();
        assertThat(((Outcome.Done) returned().outcome()).files()).hasSize(1);
        assertThat(accounting.registered).hasSize(1);
        assertThat(keysAtVacations()).hasSize(2);
    }

    @Test
    void the_password_is_not_in_the_database_in_clear() {
        var secrets = sql.sql("select encode(secret, 'escape') from robot.connector where secret is not null")
                .query(String.class)
                .list();
        assertThat(secrets).isNotEmpty().noneMatch(text -> text.contains("secret"));
    }

    private Call vacation(String key) {
        return new Call(
                conversation,
                3,
                "register#3",
                key,
                "accounting",
                "vacation",
                Map.of("organization", "7799012346", "employee", "e-1", "start", "2027-02-05", "days", 14));
    }

    private void runUntilReturned() {
        var before = allReturned().size();
        due.run();
        for (var round = 0; round < 10 && allReturned().size() == before; round++) {
            clock.pass(LONG_ENOUGH);
            due.run();
        }
    }

    private RobotReturned returned() {
        return allReturned().getFirst();
    }

    private List<RobotReturned> allReturned() {
        return events.stream(RobotReturned.class)
                .filter(it -> it.conversation().equals(conversation))
                .toList();
    }

    private List<Stage> stages() {
        return events.stream(RobotProgress.class)
                .filter(it -> it.conversation().equals(conversation))
                .map(RobotProgress::stage)
                .toList();
    }

    private List<String> keysAtVacations() {
        return accounting.asked.stream()
                .filter(it -> it.path().equals("/v1/vacations"))
                .map(FakeAccounting.Asked::key)
                .toList();
    }

    private String status() {
        return robots.runsOf(conversation).getFirst().status();
    }
}
