package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.robot.FakeSystem.Said;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// What stands between a task and the other system, and what is written down of it.
@OtklikTest
class RunsTest {

    private static final String PAY = """
            method: POST
            path: payments
            inputs:
              sum: {type: money, required: true, title: {ru: Сумма, en: Sum}}
              payee: {type: person, title: {ru: Получатель, en: Payee}}
            outputs: {number: {type: text}}
            answer: "{'number': number, 'note': note}"
            approval: "sum > 100000"
            cost: {amount: "2.50", currency: RUB}
            """;

    private static final String READ = "method: GET\npath: things\n";

    @Autowired
    Works works;

    @Autowired
    Cast cast;

    @Autowired
    RobotStore store;

    @Autowired
    RunJob job;

    @Autowired
    DueJobs due;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    Files files;

    private final FakeSystem system = new FakeSystem();
    private Web author;
    private Web supervisor;

    @BeforeEach
    void signIn() {
        author = cast.signedIn(Role.AUTHOR);
        supervisor = cast.signedIn(Role.SUPERVISOR);
        system.teach(
                "/v1/payments",
                _ -> Said.json("{\"number\":\"П-1\",\"note\":\"Для anna@example.com, +7 916 123-45-67\"}"));
    }

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void a_large_payment_waits_until_somebody_allows_it() {
        var robot = works.install(system.address(), "", PAY);
        var run = works.run(robot, Map.of("sum", 150_000, "payee", Map.of("id", "p-1", "name", "Анна Смирнова")));
        works.pass(Duration.ofHours(1));
        assertThat(works.status(run)).isEqualTo("waiting-approval");
        assertThat(system.asked).isEmpty();
        var line = waiting(run);
        assertThat(line.at("/title").asString()).isEqualTo("Сделать");
        assertThat(line.at("/inputs").toString())
                .isEqualTo(
                        "[{\"title\":\"Сумма\",\"value\":\"150000\"},{\"title\":\"Получатель\",\"value\":\"Анна Смирнова\"}]");
        assertThat(decide(run, true, null).status()).isEqualTo(204);
        due.run();
        assertThat(works.status(run)).isEqualTo("done");
        assertThat(decide(run, false, null).problem()).isEqualTo("already-decided");
        assertThat(detail(run).at("/approval/allowed")).isEqualTo("true");
    }

    @Test
    void a_payment_that_is_not_allowed_is_refused_with_the_reason_and_never_sent() {
        var run = works.run(works.install(system.address(), "", PAY), Map.of("sum", 150_000));
        assertThat(decide(run, false, "Договор ещё не подписан.").status()).isEqualTo(204);
        due.run();
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Refused("not-allowed", "Договор ещё не подписан."));
        assertThat(works.returned(run)).isTrue();
        assertThat(system.asked).isEmpty();
    }

    @Test
    void what_nobody_decides_in_its_time_ends_unsent_and_a_late_yes_is_told_so() {
        var robot = works.install(system.address(), "", PAY + "approvalHours: 2\n");
        var run = works.run(robot, Map.of("sum", 150_000));
        assertThat(waiting(run).at("/until").asString())
                .isEqualTo(clock.instant().plus(Duration.ofHours(2)).toString());
        works.pass(Duration.ofMinutes(119));
        assertThat(works.status(run)).isEqualTo("waiting-approval");
        works.pass(Duration.ofMinutes(1));
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Failed(Failure.NOBODY_DECIDED, false));
        assertThat(works.returned(run)).isTrue();
        assertThat(decide(run, true, null).problem()).isEqualTo("decided-too-late");
        due.run();
        assertThat(detail(run).at("/error")).isEqualTo("nobody-decided");
        assertThat(system.asked).isEmpty();
    }

    @Test
    void without_a_word_of_the_author_a_day_is_waited_and_a_yes_in_time_stays() {
        var robot = works.install(system.address(), "", PAY);
        var undecided = works.run(robot, Map.of("sum", 150_000));
        var allowed = works.run(robot, Map.of("sum", 160_000));
        works.pass(Duration.ofHours(23));
        supervisor = cast.signedIn(Role.SUPERVISOR);
        assertThat(decide(allowed, true, null).status()).isEqualTo(204);
        works.pass(Duration.ofHours(1));
        assertThat(works.status(allowed)).isEqualTo("done");
        assertThat(works.outcome(undecided)).isEqualTo(new Outcome.Failed(Failure.NOBODY_DECIDED, false));
        assertThat(system.asked).hasSize(1);
    }

    @Test
    void a_crash_while_a_decision_is_awaited_neither_sends_the_task_nor_sends_it_twice() {
        var run = works.run(works.install(system.address(), "", PAY), Map.of("sum", 150_000));
        job.run("", run + "#1");
        assertThat(works.status(run)).isEqualTo("waiting-approval");
        assertThat(system.asked).isEmpty();
        decide(run, true, null);
        due.run();
        job.run("", run + "#2");
        assertThat(works.status(run)).isEqualTo("done");
        assertThat(system.asked).hasSize(1);
    }

    @Test
    void a_small_payment_asks_nobody_and_wrong_inputs_are_never_sent() {
        var robot = works.install(system.address(), "", PAY);
        assertThat(works.status(works.run(robot, Map.of("sum", 100)))).isEqualTo("done");
        assertThat(works.outcome(works.run(robot, Map.of())))
                .isEqualTo(new Outcome.Failed(Failure.WRONG_SET_UP, false));
        assertThat(works.outcome(works.run(robot, Map.of("sum", "много"))))
                .isEqualTo(new Outcome.Failed(Failure.WRONG_SET_UP, false));
        assertThat(system.asked).hasSize(1);
    }

    @Test
    void the_log_shows_how_a_task_went_with_dots_in_place_of_the_person() {
        var robot = works.install(system.address(), "", PAY);
        var answers = new java.util.concurrent.atomic.AtomicInteger();
        system.teach(
                "/v1/payments",
                _ -> answers.incrementAndGet() == 1
                        ? Said.json(500, "{}")
                        : Said.json("{\"number\":\"П-1\",\"note\":\"Для anna@example.com, +7 916 123-45-67\"}"));
        var run = works.run(robot, Map.of("sum", 100, "payee", "Анна Смирнова"));
        works.pass(Duration.ofSeconds(3));
        var detail = detail(run);
        assertThat(detail.at("/status")).isEqualTo("done");
        assertThat(detail.at("/input/payee")).isEqualTo("••••");
        assertThat(detail.at("/input/sum")).isEqualTo("100");
        assertThat(detail.at("/output/number")).isEqualTo("П-1");
        assertThat(detail.at("/output/note")).isEqualTo("Для ••••, ••••");
        assertThat(detail.json().at("/tries").size()).isEqualTo(2);
        assertThat(detail.at("/tries/0/status")).isEqualTo("500");
        assertThat(detail.at("/tries/0/failure")).isEqualTo("broken");
        assertThat(detail.at("/tries/1/status")).isEqualTo("200");
        assertThat(detail.at("/cost/amount")).isEqualTo("2.50");
        var overview = item(author.get("/api/robots/overview").json(), "/robot", robot);
        assertThat(overview.at("/done").asInt()).isEqualTo(1);
        assertThat(overview.at("/cost/0/amount").asString()).isEqualTo("2.50");
        assertThat(overview.at("/state").asString()).isEqualTo("ready");
    }

    @Test
    void the_log_comes_page_by_page_and_by_status() {
        var robot = works.install(system.address(), "", PAY);
        for (var one = 0; one < 3; one++) works.run(robot, Map.of("sum", one));
        works.run(robot, Map.of());
        var path = "/api/robots/" + store.find(robot).orElseThrow().id() + "/runs";
        var first = author.get(path + "?limit=2&status=done");
        assertThat(first.json().at("/items").size()).isEqualTo(2);
        var second = author.get(path + "?limit=2&status=done&after=" + first.at("/next"));
        assertThat(second.json().at("/items").size()).isEqualTo(1);
        assertThat(second.json().has("next")).isFalse();
        assertThat(author.get(path + "?status=failed").at("/items/0/error")).isEqualTo("wrong-set-up");
        assertThat(author.get(path + "?status=nonsense").status()).isEqualTo(400);
    }

    @Test
    void a_robot_with_a_waiting_task_is_not_deleted() {
        var robot = works.install(system.address(), "", PAY);
        works.run(robot, Map.of("sum", 150_000));
        var path = "/api/robots/" + store.find(robot).orElseThrow().id();
        assertThat(cast.signedIn(Role.ADMINISTRATOR).delete(path).problem()).isEqualTo("robot-in-use");
    }

    @Test
    void a_system_that_is_down_is_left_alone_and_then_tried_by_one() {
        system.teach("/v1/things", _ -> Said.json(500, "{}"));
        var robot = works.install(system.address(), "breaker: {failures: 3, pauseSeconds: 60}", READ);
        var first = works.run(robot, Map.of());
        for (var round = 0; round < 4 && !works.returned(first); round++) works.pass(Duration.ofSeconds(12));
        assertThat(works.outcome(first)).isEqualTo(new Outcome.Failed(Failure.BROKEN, false));
        assertThat(system.asked).hasSize(3);
        assertThat(item(author.get("/api/robots/overview").json(), "/robot", robot)
                        .at("/state")
                        .asString())
                .isEqualTo("paused");
        var second = works.run(robot, Map.of());
        var third = works.run(robot, Map.of());
        assertThat(system.asked).hasSize(3);
        system.teach("/v1/things", _ -> Said.json("{}"));
        works.pass(Duration.ofSeconds(61));
        works.pass(Duration.ofSeconds(10));
        assertThat(works.status(second)).isEqualTo("done");
        assertThat(works.status(third)).isEqualTo("done");
        assertThat(system.asked).hasSize(5);
    }

    @Test
    void a_task_for_a_system_that_stays_down_is_given_up_without_a_call() {
        system.teach("/v1/things", _ -> Said.json(500, "{}"));
        var robot = works.install(system.address(), "breaker: {failures: 1, pauseSeconds: 3600}", READ);
        works.run(robot, Map.of());
        var run = works.run(robot, Map.of());
        var id = store.find(robot).orElseThrow().id();
        for (var round = 0; round < 3; round++) {
            store.health(id, 1, clock.instant().plus(Duration.ofHours(20)));
            works.pass(Duration.ofHours(11));
        }
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Failed(Failure.PAUSED, false));
        assertThat(system.asked).hasSize(1);
        author = cast.signedIn(Role.AUTHOR);
        assertThat(detail(run).at("/tries/0/failure")).isEqualTo("paused");
    }

    @Test
    void not_too_many_are_with_the_other_system_at_once() {
        system.teach("/v1/things", _ -> Said.json("{}"));
        var robot = works.install(system.address(), "atOnce: 1", READ);
        var other = works.start(robot, Map.of());
        sql.sql("update robot.run set status = 'running', ticket = 99 where id = :id")
                .param("id", other.value())
                .update();
        var run = works.run(robot, Map.of());
        assertThat(works.status(run)).isEqualTo("queued");
        assertThat(system.asked).isEmpty();
        sql.sql("""
                update robot.run set status = 'done', output = '{"values": {}, "files": []}' where id = :id
                """).param("id", other.value()).update();
        works.pass(Duration.ofSeconds(2));
        assertThat(works.status(run)).isEqualTo("done");
    }

    @Test
    void files_from_the_chat_go_along_and_a_typed_id_names_none() {
        var robot = works.install(
                system.address(),
                "",
                "method: POST\npath: scans\nsend: multipart\ninputs: {scan: {type: file, required: true}}\n");
        system.teach("/v1/scans", _ -> Said.json("{}"));
        var bytes = "Паспорт".getBytes(StandardCharsets.UTF_8);
        var file = files.keep("скан.txt", new ByteArrayInputStream(bytes), "contact:1");
        var sent = works.run(robot, Map.of("scan", List.of(file.id().toString())));
        assertThat(works.status(sent)).isEqualTo("done");
        assertThat(system.asked.getFirst().body())
                .contains("filename=\"скан.txt\"")
                .contains("Паспорт");
        var typed = works.run(robot, Map.of("scan", file.id().toString()));
        assertThat(works.outcome(typed)).isEqualTo(new Outcome.Failed(Failure.WRONG_SET_UP, false));
        assertThat(system.asked).hasSize(1);
    }

    @Test
    void a_robot_on_trial_answers_by_its_sample_and_costs_nothing() {
        var robot = works.install(system.address(), "trial: true", PAY + "sample: {number: П-0}");
        var run = works.run(robot, Map.of("sum", 1));
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Done(Map.of("number", "П-0"), List.of()));
        assertThat(system.asked).isEmpty();
        assertThat(detail(run).json().has("cost")).isFalse();
        var overview = item(author.get("/api/robots/overview").json(), "/robot", robot);
        assertThat(overview.at("/cost").toString()).isEqualTo("[{\"amount\":\"0\",\"currency\":\"RUB\"}]");
    }

    private Web.Answer decide(RunId run, boolean allow, String reason) {
        var body = new HashMap<String, Object>(Map.of("allow", allow));
        if (reason != null) body.put("reason", reason);
        return supervisor.put("/api/robots/runs/" + run + "/approval", body);
    }

    private JsonNode waiting(RunId run) {
        return item(supervisor.get("/api/robots/approvals?limit=200").json(), "/runId", run.toString());
    }

    private Web.Answer detail(RunId run) {
        return author.get("/api/robots/runs/" + run);
    }

    private static JsonNode item(JsonNode answer, String at, String value) {
        return answer.at("/items")
                .valueStream()
                .filter(it -> it.at(at).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
