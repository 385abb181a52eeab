package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Settings;
import io.otklik.platform.outbound.Outbound;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The door to the model, against a server that speaks the protocol and fails in every way.
@OtklikTest
class LanguageModelTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    SetupStore setups;

    @Autowired
    Budget budget;

    @Autowired
    CallStore calls;

    @Autowired
    Outbound outbound;

    @Autowired
    Ids ids;

    @Autowired
    MovableClock clock;

    @Autowired
    Settings settings;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient sql;

    @Autowired
    ModelDesk desk;

    @Autowired
    TransactionTemplate transaction;

    private final FakeModel fake = new FakeModel();
    private final List<Duration> rests = new ArrayList<>();
    private LanguageModel model;

    @BeforeEach
    void open() {
        var passes = new Passes(outbound, ids, clock, json);
        model = new LanguageModel(
                setups, budget, new ModelClient(outbound, passes, clock, rests::add), clock, settings);
        desk.on(fake, Use.SUMMARY);
    }

    @AfterEach
    void close() {
        desk.off();
        fake.close();
    }

    @Test
    void a_question_goes_out_in_the_protocol_and_the_answer_comes_back() {
        fake.answer = _ -> "Просит отпуск.";
        assertThat(ask("Нужен отпуск")).isEqualTo(new Reply.Said("Просит отпуск.", true));
        var asked = fake.asked.getFirst();
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer sk-very-secret");
        var body = json.readTree(asked.body());
        assertThat(body.at("/model").asString()).isEqualTo("little-1");
        assertThat(body.at("/messages/0/role").asString()).isEqualTo("system");
        assertThat(body.at("/max_tokens").asInt()).isEqualTo(100);
        assertThat(body.at("/stream").asBoolean()).isFalse();
    }

    @Test
    void names_do_not_leave_the_house_and_stand_in_the_answer_again() {
        fake.answer = material -> "Отпуск для " + material.replaceAll("(?s).*(\\[NAME_\\d+]).*", "$1") + ".";
        assertThat(ask("Прошу отпуск, пишет Петрова Анна Сергеевна"))
                .isEqualTo(new Reply.Said("Отпуск для Петрова Анна Сергеевна.", true));
        assertThat(fake.asked.getFirst().body()).doesNotContain("Петрова", "Анна", "Сергеевна");
    }

    @Test
    void every_question_is_in_the_log_with_its_cost_and_without_its_words() {
        ask("секретные слова");
        assertThat(calls.page(null, 10)).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo("summary");
            assertThat(line.tokensIn()).isEqualTo(100);
            assertThat(line.tokensOut()).isEqualTo(10);
            assertThat(line.cost()).isEqualByComparingTo("0.12");
            assertThat(line.outcome()).isEqualTo("ok");
        });
        assertThat(sql.sql("select count(*) from model.call c where c::text like '%секретные%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_log_goes_back_a_little_more_than_a_year() {
        ask("?");
        clock.pass(Duration.ofDays(399));
        ask("?");
        assertThat(calls.page(null, 10)).hasSize(2);
        clock.pass(Duration.ofDays(2));
        ask("?");
        assertThat(calls.page(null, 10)).hasSize(2);
    }

    @Test
    void what_passes_is_tried_again_after_a_pause() {
        fake.moods.addAll(List.of(FakeModel.status(500), FakeModel.status(429, "Retry-After", "3")));
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
        assertThat(rests).containsExactly(Duration.ofMillis(400), Duration.ofSeconds(3));
        assertThat(calls.page(null, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.attempts()).isEqualTo(3));
    }

    @Test
    void a_pause_that_is_longer_than_our_patience_is_not_taken() {
        fake.moods.add(FakeModel.status(429, "Retry-After", "600"));
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.THROTTLED));
        assertThat(rests).isEmpty();
        assertThat(spent()).isZero();
    }

    @Test
    void a_server_that_stays_broken_is_left_alone_for_a_while() {
        for (var i = 0; i < 30; i++) fake.moods.add(FakeModel.status(503));
        for (var i = 0; i < Breaker.MOST_FAILURES; i++) assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.BROKEN));
        var asked = fake.asked.size();
        assertThat(asked).isEqualTo(Breaker.MOST_FAILURES * ModelClient.MOST_ATTEMPTS);
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.RESTING));
        assertThat(fake.asked).hasSize(asked);
        fake.moods.clear();
        clock.pass(Breaker.REST);
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
    }

    @Test
    void an_answer_that_breaks_off_is_asked_for_again() {
        fake.moods.add(FakeModel.HALF);
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
        assertThat(fake.asked).hasSize(2);
    }

    @Test
    void an_answer_that_does_not_come_is_given_up_and_counted_as_paid() {
        desk.put(ModelDesk.openai(fake.address(), Duration.ofSeconds(1), "100", Use.SUMMARY));
        fake.moods.add(FakeModel.SILENT);
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.LATE));
        assertThat(spent()).isPositive();
    }

    @Test
    void nonsense_is_no_answer() {
        for (var body : List.of(
                "<html>",
                "[]",
                "{}",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"x\"},\"finish_reason\":\"content_filter\"}]}",
                "{\"choices\":[{\"message\":{\"content\":\"" + "щ".repeat(Protocol.LARGEST) + "\"}}]}")) {
            model.renewed();
            fake.moods.add(FakeModel.raw(body));
            assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.NONSENSE));
        }
    }

    @Test
    void what_a_reasoning_model_thinks_aloud_is_left_out() {
        fake.answer = _ -> "<think>Надо подумать.</think>\n\nГотово.";
        assertThat(ask("?")).isEqualTo(new Reply.Said("Готово.", true));
    }

    @Test
    void a_wrong_key_and_a_wrong_name_are_said_and_not_repeated() {
        fake.moods.addAll(List.of(FakeModel.status(401), FakeModel.status(404)));
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.SIGN_IN));
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.REJECTED));
        assertThat(fake.asked).hasSize(2);
    }

    @Test
    void a_server_that_cannot_prove_who_it_is_gets_nothing() {
        try (var stranger = FakeModel.untrusted()) {
            desk.put(ModelDesk.openai(stranger.address(), PATIENCE, "100", Use.SUMMARY));
            assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.UNTRUSTED));
            assertThat(stranger.asked).isEmpty();
        }
    }

    @Test
    void nobody_there_and_a_forbidden_place_are_told_apart() {
        fake.close();
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.UNREACHABLE));
        desk.put(ModelDesk.openai(URI.create("http://10.1.2.3/v1"), PATIENCE, "100", Use.SUMMARY));
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.NOT_ALLOWED));
    }

    @Test
    void the_budget_is_not_overdrawn_and_begins_anew_with_the_month() {
        desk.put(ModelDesk.openai(fake.address(), PATIENCE, "0.30", Use.SUMMARY));
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.BUDGET));
        assertThat(fake.asked).hasSize(1);
        clock.pass(Duration.ofDays(32));
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
    }

    @Test
    void what_is_not_switched_on_is_not_asked() {
        assertThat(model.ask(Use.DRAFT, List.of(), _ -> prompt("?"))).isEqualTo(new Reply.Nothing(Why.OFF));
        desk.off();
        assertThat(ask("?")).isEqualTo(new Reply.Nothing(Why.OFF));
        assertThat(fake.asked).isEmpty();
    }

    @Test
    void nothing_is_asked_while_a_transaction_waits() {
        assertThatThrownBy(() -> transaction.execute(_ -> ask("?"))).isInstanceOf(IllegalStateException.class);
        assertThat(fake.asked).isEmpty();
    }

    @Test
    void yandex_hears_its_own_headers_and_the_folder_in_the_name() {
        desk.put(foreign(Setup.Kind.YANDEX));
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
        var asked = fake.asked.getFirst();
        assertThat(asked.header("Authorization")).isEqualTo("Api-Key a2V5");
        assertThat(asked.header("OpenAI-Project")).isEqualTo("b1folder");
        assertThat(asked.header("x-data-logging-enabled")).isEqualTo("false");
        assertThat(asked.body()).contains("\"gpt://b1folder/some/latest\"");
    }

    @Test
    void gigachat_gives_a_pass_once_and_a_new_one_when_it_opens_no_more() {
        desk.put(foreign(Setup.Kind.GIGACHAT));
        ask("?");
        ask("?");
        var pass = fake.asked.getFirst();
        assertThat(pass.path()).isEqualTo("/oauth");
        assertThat(pass.header("Authorization")).isEqualTo("Basic a2V5");
        assertThat(pass.header("RqUID")).hasSize(36);
        assertThat(pass.header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(pass.body()).isEqualTo("scope=GIGACHAT_API_B2B");
        assertThat(fake.asked.get(1).header("Authorization")).isEqualTo("Bearer pass-1");
        assertThat(fake.asked).hasSize(3);
        fake.moods.add(FakeModel.status(401));
        assertThat(ask("?")).isInstanceOf(Reply.Said.class);
        assertThat(fake.asked.getLast().header("Authorization")).isEqualTo("Bearer pass-5");
    }

    @Test
    void the_secret_is_not_in_the_database_in_clear() {
        assertThat(sql.sql("select count(*) from model.setup s where s::text like '%sk-very%'"
                                + " or position('sk-very'::bytea in s.secret) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Setup foreign(Setup.Kind kind, FakeModel fake) {
        return new Setup(
                kind,
                fake.address(),
                "some/latest",
                fake.passes(),
                "GIGACHAT_API_B2B",
                "b1folder",
                "a2V5",
                BigDecimal.ONE,
                BigDecimal.ONE,
                "RUB",
                BigDecimal.TEN,
                PATIENCE,
                Set.of(Use.SUMMARY));
    }

    private Setup foreign(Setup.Kind kind) {
        return foreign(kind, fake);
    }

    private Reply ask(String text) {
        return model.ask(Use.SUMMARY, List.of(), mask -> new Prompt("Сократи.", Map.of("text", mask.hide(text)), 100));
    }

    private static Prompt prompt(String text) {
        return new Prompt("Сократи.", Map.of("text", text), 100);
    }

    private BigDecimal spent() {
        return calls.since(budget.month(), Part.WORDS, "RUB").cost();
    }
}
