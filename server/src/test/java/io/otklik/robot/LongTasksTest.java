package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.jobs.DueJobs;
import io.otklik.robot.FakeSystem.Said;
import io.otklik.staff.Cast;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OtklikTest
@RecordApplicationEvents
class LongTasksTest {

    private static final String POLL = """
            method: POST
            path: tasks
            answer: "{'number': number}"
            files: "files.{'name': name, 'url': url}"
            refusal: "error.{'code': code, 'message': message}"
            later:
              by: poll
              ticket: id
              path: tasks/{ticket}
              everySeconds: 60
              withinHours: 2
              done: "status = 'done'"
              progress: "{'percent': percent, 'text': note}"
            """;

    private static final String CALLBACK = """
            method: POST
            path: tasks
            answer: "{'number': number}"
            later:
              by: callback
              ticket: id
              withinHours: 24
              done: "$not(status = 'working')"
              progress: "{'text': note}"
            """;

    @Autowired
    Works works;

    @Autowired
    Cast cast;

    @Autowired
    RobotStore store;

    @Autowired
    DueJobs due;

    @Autowired
    RunJob job;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEvents events;

    private final FakeSystem system = new FakeSystem();
    private final AtomicReference<String> state = new AtomicReference<>("{\"status\":\"working\"}");

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void a_polled_task_tells_how_it_goes_and_ends_with_its_papers() {
        takes();
        system.teach("/v1/tasks/t-1", _ -> Said.json(state.get()));
        system.teach("/v1/paper", _ -> new Said(200, "text/plain", "Справка"));
        var run = works.run(works.install(system.address(), "", POLL), Map.of());
        assertThat(works.status(run)).isEqualTo("waiting-answer");
        assertThat(system.askedAt("/v1/tasks/t-1")).isEmpty();
        state.set("{\"status\":\"working\",\"percent\":40,\"note\":\"Проверяем\"}");
        works.pass(Duration.ofSeconds(60));
        works.pass(Duration.ofSeconds(60));
        state.set("{\"status\":\"working\",\"percent\":80}");
        works.pass(Duration.ofSeconds(60));
        assertThat(works.told(run)).containsExactly("40 %. Проверяем", "80 %");
        state.set("{\"status\":\"done\",\"number\":\"С-1\",\"files\":[{\"name\":\"С.txt\",\"url\":\"/v1/paper\"}]}");
        works.pass(Duration.ofSeconds(60));
        var done = (Outcome.Done) works.outcome(run);
        assertThat(done.values()).containsEntry("number", "С-1");
        assertThat(done.files()).hasSize(1);
        assertThat(works.returned(run)).isTrue();
        assertThat(system.askedAt("/v1/tasks")).hasSize(1);
    }

    @Test
    void a_polled_task_may_end_with_a_refusal_and_survives_a_system_that_is_down_for_a_while() {
        takes();
        system.teach("/v1/tasks/t-1", _ -> Said.json(503, "{}"));
        var run = works.run(works.install(system.address(), "", POLL), Map.of());
        for (var round = 0; round < 10; round++) works.pass(Duration.ofSeconds(60));
        assertThat(works.status(run)).isEqualTo("waiting-answer");
        system.teach(
                "/v1/tasks/t-1",
                _ -> Said.json("{\"status\":\"done\",\"error\":{\"code\":\"no\",\"message\":\"Нет прав.\"}}"));
        works.pass(Duration.ofSeconds(60));
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Refused("no", "Нет прав."));
    }

    @Test
    void a_task_nobody_answers_in_its_time_ends_and_nobody_claims_to_know() {
        takes();
        var polled = works.run(works.install(system.address(), "", POLL), Map.of());
        var called = works.run(works.install(system.address(), "", CALLBACK), Map.of());
        works.pass(Duration.ofHours(2));
        assertThat(works.outcome(polled)).isEqualTo(new Outcome.Failed(Failure.NO_ANSWER, true));
        assertThat(works.status(called)).isEqualTo("waiting-answer");
        works.pass(Duration.ofHours(22));
        assertThat(works.outcome(called)).isEqualTo(new Outcome.Failed(Failure.NO_ANSWER, true));
        assertThat(works.returned(called)).isTrue();
    }

    @Test
    void an_answer_hours_later_ends_the_task_once_however_often_it_comes() {
        takes();
        var run = works.run(works.install(system.address(), "", CALLBACK), Map.of());
        works.pass(Duration.ofHours(5));
        assertThat(call("{\"status\":\"working\",\"note\":\"Взято в работу\"}").status())
                .isEqualTo(202);
        assertThat(call("{\"status\":\"working\",\"note\":\"Взято в работу\"}").status())
                .isEqualTo(202);
        assertThat(works.told(run)).containsExactly("Взято в работу");
        assertThat(call("{\"number\":\"С-1\"}").status()).isEqualTo(202);
        assertThat(call("{\"number\":\"С-2\"}").status()).isEqualTo(202);
        due.run();
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Done(Map.of("number", "С-1"), List.of()));
        assertThat(call("{\"number\":\"С-3\"}").status()).isEqualTo(404);
        assertThat(events.stream(RobotReturned.class).filter(it -> it.run().equals(run)))
                .hasSize(1);
    }

    @Test
    void an_answer_that_overtakes_the_first_one_is_not_lost() {
        system.teach("/v1/tasks", asked -> {
            send(URI.create(asked.header("Otklik-Callback")).getPath(), "{\"number\":\"С-1\"}", null);
            return Said.json(202, "{\"id\":\"t-1\"}");
        });
        var run = works.run(works.install(system.address(), "", CALLBACK), Map.of());
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Done(Map.of("number", "С-1"), List.of()));
    }

    @Test
    void a_repetition_names_the_same_callback_and_the_answer_to_a_lost_attempt_counts() {
        system.teach("/v1/tasks", _ -> Said.json(500, "{}"));
        var run = works.start(works.install(system.address(), "", CALLBACK), Map.of());
        due.run();
        works.pass(Duration.ofSeconds(3));
        var asked = system.askedAt("/v1/tasks");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0).header("Otklik-Callback"))
                .isEqualTo(asked.get(1).header("Otklik-Callback"));
        assertThat(call("{\"number\":\"С-1\"}").status()).isEqualTo(202);
        works.pass(Duration.ofMinutes(2));
        assertThat(works.outcome(run)).isEqualTo(new Outcome.Done(Map.of("number", "С-1"), List.of()));
        assertThat(system.askedAt("/v1/tasks")).hasSize(2);
    }

    @Test
    void a_crash_while_a_task_is_awaited_neither_asks_again_nor_forgets_it() {
        takes();
        system.teach("/v1/tasks/t-1", _ -> Said.json(state.get()));
        var run = works.run(works.install(system.address(), "", POLL), Map.of());
        job.run("", run + "#2");
        assertThat(system.askedAt("/v1/tasks")).hasSize(1);
        assertThat(system.askedAt("/v1/tasks/t-1")).hasSize(1);
        job.run("", run + "#2");
        assertThat(system.askedAt("/v1/tasks/t-1")).hasSize(1);
        state.set("{\"status\":\"done\",\"number\":\"С-1\"}");
        works.pass(Duration.ofSeconds(60));
        assertThat(works.status(run)).isEqualTo("done");
    }

    @Test
    void strangers_guessed_tokens_nonsense_and_wrong_signatures_change_nothing() {
        takes();
        var robot = works.install(system.address(), "", CALLBACK);
        store.sign(store.find(robot).orElseThrow().id(), "s".repeat(32));
        var run = works.run(robot, Map.of());
        var body = "{\"number\":\"С-1\"}";
        assertThat(send("/api/robots/callbacks/" + "a".repeat(64), body, null).status())
                .isEqualTo(404);
        assertThat(call(body).status()).isEqualTo(404);
        assertThat(send(path(), body, "sha256=" + "0".repeat(64)).status()).isEqualTo(404);
        assertThat(send(path(), "<html>", signed("<html>")).status()).isEqualTo(400);
        assertThat(send(path(), "[".repeat(10_000), signed("[".repeat(10_000))).status())
                .isEqualTo(400);
        due.run();
        assertThat(works.status(run)).isEqualTo("waiting-answer");
        assertThat(send(path(), body, signed(body)).status()).isEqualTo(202);
        due.run();
        assertThat(works.status(run)).isEqualTo("done");
    }

    @Test
    void the_token_is_in_the_database_only_sealed_and_hashed() {
        takes();
        works.run(works.install(system.address(), "", CALLBACK), Map.of());
        var token = path().substring("/api/robots/callbacks/".length());
        assertThat(token).hasSize(64);
        var kept = sql.sql("select t::text || encode(coalesce(callback, ''), 'escape') from robot.run t")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains(token));
    }

    private void takes() {
        system.teach("/v1/tasks", _ -> Said.json(202, "{\"id\":\"t-1\"}"));
    }

    private String path() {
        var asked = system.askedAt("/v1/tasks").getLast();
        return URI.create(asked.header("Otklik-Callback")).getPath();
    }

    private Web.Answer call(String body) {
        return send(path(), body, null);
    }

    /// As another system does: without our pages' header.
    private Web.Answer send(String path, String body, String signature) {
        var web = cast.nobody().with("Otklik-Request", "");
        if (signature != null) web.with("Otklik-Signature", signature);
        return web.post(path, body);
    }

    private static String signed(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("s".repeat(32).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
