package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.HeldBackground;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.platform.Settings;
import io.otklik.platform.outbound.Outbound;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The door to vectors, against a server that speaks the protocol and fails in every way.
@OtklikTest
class TextVectorsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    SetupStore setups;

    @Autowired
    SightingStore sightings;

    @Autowired
    VectorStore store;

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
    JsonMapper json;

    @Autowired
    Settings settings;

    @Autowired
    ModelDesk desk;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final FakeModel fake = new FakeModel();
    private TextVectors vectors;

    @BeforeEach
    void open() {
        sql.sql("delete from model.vector").update();
        desk.vectors(ModelDesk.openai(fake.address(), PATIENCE, "100"), PATIENCE.dividedBy(6));
        vectors = door();
    }

    @AfterEach
    void close() {
        desk.vectorsOff();
        fake.close();
    }

    private TextVectors door() {
        var client = new ModelClient(outbound, new Passes(outbound, ids, clock, json), clock, _ -> {});
        var sources = new VectorSources(
                sightings, setups, budget, client, outbound, ids, clock, json, settings, _ -> {}, new HeldBackground());
        return new TextVectors(sources, new VectorLibrary(store, clock));
    }

    @Test
    void a_message_is_seen_once_and_names_do_not_leave_the_house() {
        var text = "Прошу отпуск, пишет Петрова Анна Сергеевна из окна";
        vectors.foresee(text, List.of("окна"));
        vectors.foresee(text, List.of());
        var seen = vectors.sight().of(text);
        assertThat(seen).isNotNull();
        assertThat(seen.space()).isEqualTo("127.0.0.1 little-1 8").isEqualTo(vectors.space());
        assertThat(fake.asked).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/v1/embeddings");
            assertThat(asked.header("Authorization")).isEqualTo("Bearer sk-very-secret");
            assertThat(asked.body()).contains("little-1", "отпуск").doesNotContain("Петрова", "Анна", "окна");
        });
        assertThat(calls.page(null, 10)).singleElement().satisfies(line -> {
            assertThat(line.use()).isEqualTo("hearing");
            assertThat(line.tokensIn()).isEqualTo(10);
            assertThat(line.cost()).isEqualByComparingTo("0.01");
            assertThat(line.outcome()).isEqualTo("ok");
        });
        assertThat(sql.sql("select count(*) from model.vector")
                        .query(Integer.class)
                        .single())
                .as("what customers write is kept on no disk")
                .isZero();
    }

    @Test
    void what_was_not_foreseen_is_not_asked_for_and_nothing_goes_out_of_a_transaction() {
        assertThat(vectors.sight().of("где мой заказ")).isNull();
        assertThat(fake.asked).isEmpty();
        transaction.executeWithoutResult(_ -> {
            assertThatThrownBy(() -> vectors.foresee("где мой заказ", List.of()))
                    .hasMessageContaining("transactions");
            assertThatThrownBy(() -> vectors.of(List.of("где"))).hasMessageContaining("transactions");
        });
        assertThat(fake.asked).isEmpty();
    }

    @Test
    void figures_and_signs_are_not_worth_a_question() {
        vectors.foresee("5 000?", List.of());
        assertThat(fake.asked).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("throttled", 3, FakeModel.status(429)),
                Arguments.of("broken", 3, FakeModel.status(500)),
                Arguments.of("sign-in", 1, FakeModel.status(401)),
                Arguments.of("rejected", 1, FakeModel.status(404)),
                Arguments.of("broken", 3, FakeModel.HALF),
                Arguments.of("nonsense", 1, FakeModel.raw("{\"data\":")),
                Arguments.of("nonsense", 1, FakeModel.raw("{\"data\":[]}")),
                Arguments.of("nonsense", 1, FakeModel.raw("{\"data\":[{\"index\":0,\"embedding\":[1,2,3]}]}")),
                Arguments.of(
                        "nonsense", 1, FakeModel.raw("{\"data\":[{\"index\":7,\"embedding\":[1,2,3,4,5,6,7,8]}]}")),
                Arguments.of(
                        "nonsense", 1, FakeModel.raw("{\"data\":[{\"index\":0,\"embedding\":[0,0,0,0,0,0,0,0]}]}")),
                Arguments.of(
                        "nonsense",
                        1,
                        FakeModel.raw("{\"data\":[{\"index\":0,\"embedding\":[\"a\",2,3,4,5,6,7,8]}]}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatever_goes_wrong_there_is_no_vector_and_the_log_says_why(
            String outcome, int attempts, FakeModel.Mood mood) {
        for (var i = 0; i < attempts; i++) fake.moods.add(mood);
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.sight().of("где мой заказ")).isNull();
        assertThat(calls.page(null, 10)).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(outcome);
            assertThat(line.attempts()).isEqualTo(attempts);
        });
        assertThat(vectors.tally().without()).isEqualTo(1);
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.sight().of("где мой заказ"))
                .as("once it is well again")
                .isNotNull();
    }

    @Test
    void a_silent_server_is_waited_for_no_longer_than_allowed() {
        desk.vectors(ModelDesk.openai(fake.address(), PATIENCE, "100"), Duration.ofMillis(150));
        vectors = door();
        fake.moods.add(FakeModel.SILENT);
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.sight().of("где мой заказ")).isNull();
        assertThat(calls.page(null, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo("late"));
    }

    @Test
    void a_server_that_fails_again_and_again_is_left_alone_for_a_while() {
        for (var i = 0; i < Breaker.MOST_FAILURES; i++) {
            fake.moods.add(FakeModel.raw("?"));
            vectors.foresee("сообщение номер " + "я".repeat(i + 1), List.of());
        }
        vectors.foresee("где мой заказ", List.of());
        assertThat(fake.asked).hasSize(Breaker.MOST_FAILURES);
        clock.pass(Breaker.REST.plusSeconds(1));
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.sight().of("где мой заказ")).isNotNull();
    }

    @Test
    void nothing_is_sent_once_the_budget_is_spent() {
        desk.vectors(ModelDesk.openai(fake.address(), PATIENCE, "0"), PATIENCE.dividedBy(10));
        vectors = door();
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.of(List.of("где мой заказ"))).isEmpty();
        assertThat(fake.asked).isEmpty();
    }

    @Test
    void its_budget_is_its_own() {
        desk.on(fake, Use.SUMMARY);
        vectors.foresee("где мой заказ", List.of());
        assertThat(calls.since(budget.month(), Part.WORDS, "RUB").cost()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(calls.since(budget.month(), Part.VECTORS, "RUB").calls()).isEqualTo(1);
        desk.off();
    }

    @Test
    void phrases_are_asked_for_once_in_parcels_and_kept() {
        var texts = phrases(150);
        var made = vectors.of(texts).orElseThrow();
        assertThat(made.space()).isEqualTo(vectors.space());
        assertThat(made.of(texts.get(7))).hasSize(8);
        assertThat(fake.asked).hasSize(3);
        assertThat(vectors.of(texts)).isPresent();
        assertThat(door().of(texts)).as("after a restart").isPresent();
        assertThat(fake.asked).hasSize(3);
        assertThat(calls.page(null, 10))
                .allSatisfy(line -> assertThat(line.use()).isEqualTo("learning"));
    }

    @Test
    void another_model_starts_anew_and_the_old_vectors_are_forgotten() {
        vectors.of(phrases(10));
        var other = ModelDesk.openai(fake.address(), PATIENCE, "100");
        desk.vectors(
                new Setup(
                        other.kind(),
                        other.address(),
                        "little-2",
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        "RUB",
                        BigDecimal.ONE,
                        PATIENCE,
                        Set.of()),
                PATIENCE.dividedBy(10));
        var next = door();
        assertThat(next.space()).contains("little-2");
        assertThat(next.of(phrases(10)).orElseThrow().space()).isEqualTo(next.space());
        assertThat(sql.sql("select distinct space from model.vector")
                        .query(String.class)
                        .list())
                .containsExactly(next.space());
    }

    @Test
    void what_was_made_before_it_failed_is_not_paid_twice() {
        fake.moods.add((exchange, question) -> fake.well(exchange, question));
        fake.moods.add(FakeModel.raw("?"));
        assertThat(vectors.of(phrases(150))).isEmpty();
        assertThat(vectors.of(phrases(150))).as("not at once again").isEmpty();
        assertThat(fake.asked).hasSize(2);
        clock.pass(Duration.ofMinutes(2));
        assertThat(vectors.of(phrases(150))).isPresent();
        assertThat(fake.asked).hasSize(4);
    }

    @Test
    void switched_off_nothing_is_asked_and_nothing_seen() {
        desk.vectorsOff();
        vectors = door();
        vectors.foresee("где мой заказ", List.of());
        assertThat(vectors.isOn()).isFalse();
        assertThat(vectors.space()).isEmpty();
        assertThat(vectors.sight().of("где мой заказ")).isNull();
        assertThat(vectors.of(List.of("где мой заказ"))).isEmpty();
        assertThat(fake.asked).isEmpty();
    }

    private static List<String> phrases(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> "фраза про " + Integer.toString(i + 1000, 36).replaceAll("\\d", "ю") + " дело " + i)
                .toList());
    }
}
