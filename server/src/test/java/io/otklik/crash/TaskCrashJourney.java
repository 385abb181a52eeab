package io.otklik.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.robot.FakeSystem;
import io.otklik.robot.FakeSystem.Said;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Killed while tasks of another system are under way: afterwards each comes to its end, and is ordered once.
class TaskCrashJourney {

    private static final String ROBOT = """
            {"robot": "papers", "title": {"ru": "Бумаги", "en": "Papers"},
             "patienceSeconds": 10, "slowAfterSeconds": 5, "attempts": 3,
             "operations": {
              "polled": {"title": {"ru": "Спросить", "en": "Ask"}, "method": "POST", "path": "polled",
               "answer": "{'number': number}", "outputs": {"number": {"type": "text", "title": {"ru": "Номер", "en": "Number"}}},
               "later": {"by": "poll", "ticket": "id", "path": "polled/{ticket}", "everySeconds": 5, "withinHours": 1,
                         "done": "status = 'done'"}},
              "called": {"title": {"ru": "Ждать", "en": "Wait"}, "method": "POST", "path": "called",
               "answer": "{'number': number}", "outputs": {"number": {"type": "text", "title": {"ru": "Номер", "en": "Number"}}},
               "later": {"by": "callback", "ticket": "id", "withinHours": 1, "done": "status = 'done'"}},
              "allowed": {"title": {"ru": "Разрешить", "en": "Allow"}, "method": "POST", "path": "allowed",
               "answer": "{'number': number}", "outputs": {"number": {"type": "text", "title": {"ru": "Номер", "en": "Number"}}},
               "approval": "true"}}}
            """;

    private static final String SCENARIO = """
            scenario: papers
            title: {ru: Бумаги, en: Papers}
            start: hello
            after: hello
            team: front-desk
            chains:
              hello:
                steps:
                  - id: main
                    menu: {ru: Какая бумага нужна?, en: Which paper?}
                    items:
                      - {label: {ru: Первая, en: First}, to: polled}
                      - {label: {ru: Вторая, en: Second}, to: called}
                      - {label: {ru: Третья, en: Third}, to: allowed}
            """ + chain("polled") + chain("called") + chain("allowed");

    private final FakeSystem system = new FakeSystem();
    private final AtomicReference<String> state = new AtomicReference<>("{\"status\":\"working\"}");
    private Program program;
    private HttpClient http;
    private Web administrator;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        var data = Program.dataFolder();
        program = Program.start(
                data, "--otklik.outbound.robots=127.0.0.1:" + system.address().getPort());
        http = HttpClient.newHttpClient();
        administrator = new Web(program.address().getPort());
        var signedIn = administrator.post(
                "/api/session",
                Map.of(
                        "email",
                        "admin@schetovod.example",
                        "password",
                        Files.readString(data.resolve("keys/sample-password")).strip()));
        assertThat(signedIn.status()).as(signedIn.text()).isEqualTo(200);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        http.close();
        program.close();
        system.close();
    }

    @Test
    void what_is_asked_after_called_back_or_waits_for_a_yes_is_done_once_after_a_kill() throws Exception {
        system.teach("/v1/polled", _ -> Said.json(202, "{\"id\":\"t-1\"}"));
        system.teach("/v1/polled/t-1", _ -> Said.json(state.get()));
        system.teach("/v1/called", _ -> Said.json(202, "{\"id\":\"t-2\"}"));
        system.teach("/v1/allowed", _ -> Said.json("{\"number\":\"Б-3\"}"));
        serve();
        var first = asksFor("Первая");
        var second = asksFor("Вторая");
        var third = asksFor("Третья");
        program.await(() -> system.askedAt("/v1/polled/t-1").size() == 1
                && system.askedAt("/v1/called").size() == 1
                && approvals().size() == 1);

        program.kill();
        state.set("{\"status\":\"done\",\"number\":\"Б-1\"}");
        program.startAgain();

        var allow =
                administrator.put("/api/robots/runs/" + approvals().getFirst() + "/approval", Map.of("allow", true));
        assertThat(allow.status()).as(allow.text()).isEqualTo(204);
        assertThat(callBack("{\"status\":\"done\",\"number\":\"Б-2\"}")).isEqualTo(202);
        program.await(() -> first.hears("Готово: Б-1") && second.hears("Готово: Б-2") && third.hears("Готово: Б-3"));
        for (var path : List.of("/v1/polled", "/v1/called", "/v1/allowed"))
            assertThat(system.askedAt(path)).as(path).hasSize(1);
        for (var customer : List.of(first, second, third))
            assertThat(customer.heard())
                    .filteredOn(text -> text.startsWith("Готово"))
                    .hasSize(1);
    }

    private static String chain(String operation) {
        return """
              %1$s:
                title: {ru: Бумага, en: Paper}
                steps:
                  - id: %1$s-made
                    robot: papers.%1$s
                    as: %1$s
                    limit: 30m
                    failed: {ru: Не получилось, en: It failed}
                  - say: {ru: 'Готово: {{%1$s.number}}', en: 'Done: {{%1$s.number}}'}
            """.formatted(operation);
    }

    private void serve() {
        var robot = administrator.post("/api/robots", ROBOT);
        assertThat(robot.status()).as(robot.text()).isEqualTo(201);
        var connected = administrator.put(
                "/api/robots/" + robot.at("/id") + "/connection",
                Map.of("version", 1, "address", system.address().toString(), "signIn", Map.of("kind", "none")));
        assertThat(connected.status()).as(connected.text()).isEqualTo(200);
        var scenario = administrator.post("/api/scenarios", Map.of("yaml", SCENARIO));
        assertThat(scenario.status()).as(scenario.text()).isEqualTo(201);
        var place = "/api/scenarios/" + scenario.at("/id");
        var version = administrator.get(place + "/draft").json().get("version").asInt();
        var published =
                administrator.post(place + "/versions", Map.of("version", version, "note", "Никого звать не нужно"));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        var inbox = administrator.get("/api/inboxes").at("/items/0/id");
        var serving =
                administrator.put("/api/inboxes/" + inbox + "/scenario", Map.of("scenarioId", scenario.at("/id")));
        assertThat(serving.status()).as(serving.text()).isEqualTo(204);
    }

    private Customer asksFor(String paper) throws IOException, InterruptedException {
        var customer = Customer.arrive(http, program.address());
        customer.begins();
        customer.says(paper);
        return customer;
    }

    private List<UUID> approvals() {
        return administrator
                .get("/api/robots/approvals")
                .json()
                .get("items")
                .valueStream()
                .map(item -> UUID.fromString(item.get("runId").asString()))
                .toList();
    }

    /// As the other system does: without our pages' header.
    private int callBack(String body) {
        var address = URI.create(system.askedAt("/v1/called").getFirst().header("Otklik-Callback"));
        var web = new Web(program.address().getPort()).with("Otklik-Request", "");
        return web.post(address.getPath(), body).status();
    }
}
