package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.robot.FakeSystem.Said;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OtklikTest
class RobotTrialsTest {

    private static final Map<String, Object> GET = Map.of(
            "title",
            Map.of("ru", "Заказы", "en", "Orders"),
            "method",
            "GET",
            "path",
            "orders",
            "inputs",
            Map.of("days", Map.of("type", "number", "required", true)),
            "query",
            "{'days': days}",
            "answer",
            "{'n': $count(orders)}");

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    Robots robots;

    @Autowired
    RobotStore store;

    @Autowired
    MovableClock clock;

    private final FakeSystem system = new FakeSystem();
    private Web author;
    private String name = "";

    @BeforeEach
    void signIn() {
        author = cast.signedIn(Role.AUTHOR);
        name = "r" + ids.next();
    }

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void a_dry_run_shows_the_request_and_sends_nothing() {
        install(new SignIn.Basic("otklik", "s3cret"));
        var shown = trial(GET, Map.of("days", 3), false);
        assertThat(shown.at("/request/url")).isEqualTo(system.address() + "orders?days=3");
        assertThat(shown.at("/request/method")).isEqualTo("GET");
        assertThat(shown.text()).doesNotContain("s3cret").contains("Basic ••••");
        assertThat(shown.json().has("answer")).isFalse();
        assertThat(system.asked).isEmpty();
    }

    @Test
    void a_trial_shows_what_came_back_and_what_it_means() {
        install(new SignIn.None());
        system.teach("/v1/orders", _ -> Said.json("{\"orders\":[1,2]}"));
        var shown = trial(GET, Map.of("days", 3), true);
        assertThat(shown.at("/answer/status")).isEqualTo("200");
        assertThat(shown.at("/answer/text")).isEqualTo("{\"orders\":[1,2]}");
        assertThat(shown.at("/answer/json/orders/1")).isEqualTo("2");
        assertThat(shown.at("/outcome/kind")).isEqualTo("done");
        assertThat(shown.at("/outcome/values/n")).isEqualTo("2");
        system.teach("/v1/orders", _ -> Said.json(500, "{}"));
        var failed = trial(GET, Map.of("days", 3), true);
        assertThat(failed.at("/outcome/reason")).isEqualTo("broken");
        assertThat(failed.at("/outcome/message")).startsWith("Другая система");
    }

    @Test
    void a_value_that_is_missing_or_wrong_is_named_and_nothing_is_sent() {
        install(new SignIn.None());
        assertThat(trial(GET, Map.of(), true).at("/field")).isEqualTo("inputs.days");
        assertThat(trial(GET, Map.of("days", "много"), true).at("/field")).isEqualTo("inputs.days");
        assertThat(system.asked).isEmpty();
    }

    @Test
    void a_file_is_named_or_left_out_and_a_sample_goes_in_its_place() {
        install(new SignIn.None());
        system.teach("/v1/papers", _ -> Said.json("{}"));
        var send = Map.<String, Object>of(
                "title",
                Map.of("ru", "Бумаги", "en", "Papers"),
                "method",
                "POST",
                "path",
                "papers",
                "send",
                "multipart",
                "inputs",
                Map.of("scan", Map.of("type", "file", "required", true)));
        var id = ids.next().toString();
        for (var given : List.<Map<String, Object>>of(Map.of(), Map.of("scan", id), Map.of("scan", List.of(id)))) {
            assertThat(trial(send, given, true).at("/outcome/kind")).isEqualTo("done");
            assertThat(system.asked.removeFirst().body()).contains("sample.txt").doesNotContain(id);
        }
    }

    @Test
    void a_system_that_repeats_the_secret_does_not_give_it_away() {
        install(new SignIn.ApiKey(true, "key", "t0p s3cret"));
        system.teach("/v1/orders", asked -> Said.json("{\"you\":\"" + asked.path() + " t0p s3cret\"}"));
        var shown = trial(GET, Map.of("days", 1), true);
        assertThat(system.asked.getFirst().path()).contains("key=t0p%20s3cret");
        assertThat(shown.text()).doesNotContain("s3cret").contains("••••");
    }

    @Test
    void a_robot_on_trial_sends_nothing_that_changes() {
        install(new SignIn.None());
        var id = store.find(name).orElseThrow().id();
        var post = new java.util.HashMap<>(GET);
        post.put("method", "POST");
        post.put("sample", Map.of("orders", java.util.List.of(1, 2, 3)));
        var definition = author.get("/api/robots/" + id).json().at("/definition");
        ((tools.jackson.databind.node.ObjectNode) definition).put("trial", true);
        author.put(
                "/api/robots/" + id,
                Map.of("version", store.find(id).orElseThrow().version(), "definition", definition));
        assertThat(trial(post, Map.of("days", 1), true).at("/outcome/values/n")).isEqualTo("3");
        assertThat(system.asked).isEmpty();
    }

    @Test
    void the_closed_network_is_closed_for_trials_and_for_tokens() {
        robots.install(Definitions.named(name), URI.create("http://169.254.169.254/"), new SignIn.None());
        assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/reason")).isEqualTo("not-allowed");
        for (var url : new String[] {"http://169.254.169.254/t", "http://2852039166/t", "http://[::ffff:10.0.0.1]/t"}) {
            install(new SignIn.OAuth2(URI.create(url), "otklik", "", "secret"));
            assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/reason"))
                    .isEqualTo("not-allowed");
        }
        assertThat(system.asked).isEmpty();
    }

    @Test
    void a_token_is_asked_for_once_and_again_when_it_is_over_or_withdrawn() {
        var given = new java.util.concurrent.atomic.AtomicInteger();
        system.teach(
                "/token",
                _ -> Said.json("{\"access_token\":\"t" + given.incrementAndGet() + "\",\"expires_in\":3600}"));
        var good = new java.util.concurrent.atomic.AtomicReference<>("Bearer t1");
        system.teach(
                "/v1/orders",
                asked -> asked.header("Authorization").equals(good.get())
                        ? Said.json("{\"orders\":[1]}")
                        : Said.json(401, "{}"));
        var token = system.address().resolve("/token");
        install(new SignIn.OAuth2(token, "otklik", "orders", "тайна"));
        assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/kind")).isEqualTo("done");
        assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/kind")).isEqualTo("done");
        assertThat(system.askedAt("/token")).hasSize(1);
        var asked = system.askedAt("/token").getFirst();
        assertThat(asked.body()).isEqualTo("grant_type=client_credentials&scope=orders");
        assertThat(asked.header("Authorization")).isEqualTo("Basic " + base64("otklik:%D1%82%D0%B0%D0%B9%D0%BD%D0%B0"));
        good.set("Bearer t2");
        var shown = trial(GET, Map.of("days", 1), true);
        assertThat(shown.at("/outcome/kind")).isEqualTo("done");
        assertThat(shown.text()).doesNotContain("t2");
        clock.pass(Duration.ofHours(1));
        good.set("Bearer t3");
        assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/kind")).isEqualTo("done");
        assertThat(system.askedAt("/token")).hasSize(3);
        good.set("nobody");
        assertThat(trial(GET, Map.of("days", 1), true).at("/outcome/reason")).isEqualTo("not-signed-in");
        assertThat(system.askedAt("/token")).hasSize(4);
    }

    @Test
    void a_preview_shows_the_value_or_where_the_flaw_is() {
        assertThat(preview("{'n': $sum(a)}", Map.of("a", new int[] {1, 2})).at("/value/n"))
                .isEqualTo("3");
        assertThat(preview("nothing", Map.of()).json().has("value")).isTrue();
        var flaw = preview("{'n': ", Map.of());
        assertThat(flaw.status()).isEqualTo(200);
        assertThat(flaw.at("/problem/message")).isEqualTo("В конце не хватает «}».");
        assertThat(flaw.json().at("/problem/position").isInt()).isTrue();
        for (var bad : new String[] {
            "($f := function($n) { $f($n + 1) }; $f(1))", "$eval('1')", "[1..9999999]", "$match('a', /a/)"
        }) assertThat(preview(bad, Map.of()).at("/problem/message")).isNotEmpty();
    }

    @Test
    void nobody_tries_without_end() {
        install(new SignIn.None());
        var answers = IntStream.range(0, Pace.TRIALS * 3)
                .mapToObj(_ -> trial(GET, Map.of("days", 1), false).status())
                .toList();
        assertThat(answers).contains(429);
    }

    private Web.Answer preview(String expression, Object input) {
        return author.post("/api/robots/previews", Map.of("expression", expression, "input", input));
    }

    private Web.Answer trial(Map<String, Object> operation, Map<String, Object> inputs, boolean send) {
        var id = store.find(name).orElseThrow().id();
        return author.post(
                "/api/robots/" + id + "/trials", Map.of("operation", operation, "inputs", inputs, "send", send));
    }

    private void install(SignIn signIn) {
        robots.install(Definitions.named(name), system.address(), signIn);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
