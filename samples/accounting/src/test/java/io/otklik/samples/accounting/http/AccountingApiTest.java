package io.otklik.samples.accounting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.samples.accounting.Sample;
import io.otklik.samples.accounting.Settings;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountingApiTest {
    private static final String ROMASHKA = "7799012346";
    private static final String VECTOR = "7799023450";
    private static final String IVANOV = "e-0001";

    /// Noon of 22 November 2026 in Moscow.
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Moscow"));

    @TempDir
    Path folder;

    private Sample sample;
    private Caller caller;

    @BeforeEach
    void start() throws IOException {
        start(NOW);
    }

    private void start(Clock clock) throws IOException {
        var settings = Settings.of(new String[] {"--port=0", "--data=" + folder, "--password=secret"}, Map.of());
        sample = new Sample(settings, clock);
        caller = new Caller(sample.port());
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    @Test
    void the_employees_of_a_company_come_with_the_days_they_have_left() throws Exception {
        var said = caller.get("/hs/otklik/v1/employees?organization=" + ROMASHKA);
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.json().at("/employees")).hasSize(6);
        assertThat(said.json().at("/employees/0/name").asString()).isEqualTo("Иванов Пётр Сергеевич");
        assertThat(said.json().at("/employees/0/vacationDaysLeft").asInt()).isEqualTo(28);
    }

    @Test
    void a_vacation_is_registered_with_its_sum_and_three_papers() throws Exception {
        var said = caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14);
        assertThat(said.status()).isEqualTo(201);
        assertThat(said.json().at("/number").asString()).isEqualTo("ОТ-000001");
        assertThat(said.json().at("/period/end").asString()).isEqualTo("2027-02-18");
        assertThat(said.json().at("/returnDate").asString()).isEqualTo("2027-02-19");
        assertThat(said.json().at("/calculation/payBy").asString()).isEqualTo("2027-02-02");
        assertThat(said.json().at("/employee/vacationDaysLeft").asInt()).isEqualTo(14);
        assertThat(said.json().at("/documents")).hasSize(3);
        for (var document : said.json().at("/documents"))
            assertThat(caller.get(document.at("/url").asString()).bytes()).hasSizeGreaterThan(3000);
    }

    @Test
    void the_same_key_gives_the_same_answer_also_after_a_restart() throws Exception {
        var first = caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14);
        var paper = first.json().at("/documents/0/url").asString();
        var bytes = caller.get(paper).bytes();
        caller.vacation("k2", ROMASHKA, IVANOV, "2027-06-07", 7);
        restart();
        var second = caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(caller.get(paper).bytes()).isEqualTo(bytes);
        assertThat(caller.get("/hs/otklik/v1/employees/" + IVANOV)
                        .json()
                        .at("/vacationDaysLeft")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void the_same_key_for_another_request_is_refused() throws Exception {
        caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14);
        var said = caller.vacation("k1", ROMASHKA, IVANOV, "2027-04-05", 7);
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.error()).isEqualTo("key-reused");
    }

    @Test
    void a_line_cut_short_by_a_crash_is_forgotten_and_the_rest_is_kept() throws Exception {
        caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 7);
        sample.close();
        Files.writeString(folder.resolve("journal.jsonl"), "{\"kind\":\"vac", StandardOpenOption.APPEND);
        start();
        assertThat(caller.vacation("k2", ROMASHKA, IVANOV, "2027-04-05", 7)
                        .json()
                        .at("/number")
                        .asString())
                .isEqualTo("ОТ-000002");
        restart();
        assertThat(caller.get("/hs/otklik/v1/employees/" + IVANOV)
                        .json()
                        .at("/vacationDaysLeft")
                        .asInt())
                .isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({
        "e-0001, 2026-02-05, 14, date-in-past",
        "e-0001, 2026-11-23, 14, too-soon",
        "e-0001, 2028-02-05, 14, too-far",
        "e-0001, 2027-02-05, 29, not-enough-days",
        "e-0006, 2027-02-05, 1, not-enough-days",
        "e-0001, 2027-02-05, 0, bad-length",
        "e-0001, 2027-02-05, 999, bad-length",
        "e-0101, 2027-02-05, 14, employee-not-found",
        "nobody, 2027-02-05, 14, employee-not-found",
    })
    void what_cannot_be_is_refused_with_a_code(String employee, String start, int days, String code) throws Exception {
        var said = caller.vacation("k1", ROMASHKA, employee, start, days);
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.error()).isEqualTo(code);
        assertThat(said.json().at("/error/message").asString()).matches("[А-Я].*\\.");
    }

    @Test
    void two_vacations_of_one_person_do_not_overlap() throws Exception {
        caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14);
        assertThat(caller.vacation("k2", ROMASHKA, IVANOV, "2027-02-18", 7).error())
                .isEqualTo("overlap");
        assertThat(caller.vacation("k3", ROMASHKA, IVANOV, "2027-02-19", 7).status())
                .isEqualTo(201);
    }

    @Test
    void a_check_calculates_and_registers_nothing() throws Exception {
        var said = caller.post("/hs/otklik/v1/vacation-checks", "", """
                {"organization":"7799012346","employee":"e-0001","start":"2027-02-15","days":14}
                """);
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.json().at("/period/holidays/0").asString()).isEqualTo("2027-02-23");
        assertThat(said.json().at("/daysLeftAfter").asInt()).isEqualTo(14);
        assertThat(said.json().at("/employee/vacationDaysLeft").asInt()).isEqualTo(28);
    }

    @Test
    void there_is_one_invoice_for_a_month_however_often_it_is_asked_for() throws Exception {
        var order = "{\"organization\":\"7799012346\"}";
        var first = caller.post("/hs/otklik/v1/invoices", "i1", order);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/month").asString()).isEqualTo("2026-12");
        assertThat(first.json().at("/sum").asString()).isEqualTo("24500.00");
        assertThat(first.json().at("/vat").asString()).isEqualTo("4418.03");
        assertThat(caller.post("/hs/otklik/v1/invoices", "i2", order).json()).isEqualTo(first.json());
        assertThat(caller.get(first.json().at("/documents/0/url").asString()).bytes())
                .startsWith("%PDF".getBytes());
        var balance =
                caller.get("/hs/otklik/v1/balances?organization=" + ROMASHKA).json();
        assertThat(balance.at("/balance").asString()).isEqualTo("-24500.00");
        assertThat(balance.at("/invoices")).hasSize(1);
    }

    @Test
    void an_invoice_for_a_month_of_long_ago_is_refused() throws Exception {
        var said =
                caller.post("/hs/otklik/v1/invoices", "i1", "{\"organization\":\"7799012346\",\"month\":\"2020-01\"}");
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.error()).isEqualTo("bad-month");
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        var request = HttpRequest.newBuilder(
                caller.request("/hs/otklik/v1/employees?organization=" + ROMASHKA)
                        .build(),
                (name, _) -> !name.equals("Authorization"));
        assertThat(caller.said(request).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{",
                "[]",
                "{\"employee\":1}",
                "{\"organization\":\"7799012346\",\"employee\":\"e-0001\",\"start\":\"soon\",\"days\":1}",
                "{\"organization\":\"7799012346\",\"employee\":\"e-0001\",\"start\":\"2027-02-05\",\"days\":1,\"x\":1}",
            })
    void what_is_not_understood_is_said_so(String body) throws Exception {
        assertThat(caller.post("/hs/otklik/v1/vacations", "k1", body).status()).isEqualTo(400);
    }

    @Test
    void deep_or_long_bodies_harm_nobody() throws Exception {
        assertThat(caller.post("/hs/otklik/v1/vacations", "k1", "[".repeat(10_000))
                        .status())
                .isEqualTo(400);
        assertThat(caller.post("/hs/otklik/v1/vacations", "k1", " ".repeat(70_000))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_dropped_connection_hides_work_that_was_done() throws Exception {
        assertThatThrownBy(() -> caller.vacation("k1", VECTOR, "e-0113", "2027-02-05", 14))
                .isInstanceOf(IOException.class);
        var again = caller.vacation("k1", VECTOR, "e-0113", "2027-02-05", 14);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().at("/number").asString()).isEqualTo("ОТ-000001");
        assertThat(again.json().at("/employee/vacationDaysLeft").asInt()).isEqualTo(14);
    }

    @Test
    void some_employees_bring_trouble() throws Exception {
        assertThat(caller.vacation("k1", VECTOR, "e-0112", "2027-02-05", 14).status())
                .isEqualTo(500);
        assertThat(caller.vacation("k2", VECTOR, "e-0114", "2027-02-05", 14).error())
                .isEqualTo("refused");
    }

    @Test
    void the_switch_makes_trouble_as_often_as_asked() throws Exception {
        caller.put("/admin/trouble", """
                {"path":"vacations","trouble":{"kind":"fail","times":2}}
                """);
        assertThat(caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14).status())
                .isEqualTo(500);
        assertThat(caller.get("/hs/otklik/v1/employees/" + IVANOV).status()).isEqualTo(200);
        assertThat(caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14).status())
                .isEqualTo(500);
        assertThat(caller.vacation("k1", ROMASHKA, IVANOV, "2027-02-05", 14).status())
                .isEqualTo(201);
    }

    @Test
    void a_slow_answer_is_still_the_answer() throws Exception {
        caller.put("/admin/trouble", """
                {"trouble":{"kind":"slow","seconds":1,"times":1}}
                """);
        assertThat(caller.get("/hs/otklik/v1/employees/" + IVANOV).status()).isEqualTo(200);
    }

    @Test
    void a_statement_of_account_takes_a_while_tells_how_far_it_is_and_survives_a_restart() throws Exception {
        caller.post(
                "/hs/otklik/v1/invoices", "k1", "{\"organization\":\"%s\",\"month\":\"2026-11\"}".formatted(ROMASHKA));
        var begun = statement("k2", "current-year");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.json().at("/status").asString()).isEqualTo("working");
        var place = "/hs/otklik/v1/reconciliations/" + begun.json().at("/id").asString();
        restart(Clock.offset(NOW, Duration.ofSeconds(13)));
        assertThat(caller.get(place).json().at("/percent").asInt()).isEqualTo(50);
        assertThat(caller.get(place).json().at("/note").asString()).isEqualTo("01.01.2026–30.06.2026");
        restart(Clock.offset(NOW, Duration.ofMinutes(1)));
        var done = caller.get(place).json();
        assertThat(done.at("/status").asString()).isEqualTo("done");
        assertThat(done.at("/balance").asString()).startsWith("-");
        assertThat(caller.get(done.at("/documents/0/url").asString()).bytes()).hasSizeGreaterThan(3000);
        assertThat(statement("k2", "current-year").json()).isEqualTo(done);
        assertThat(statement("k3", "next-year").error()).isEqualTo("wrong-period");
        assertThat(caller.get("/hs/otklik/v1/reconciliations/invoice-1").status())
                .isEqualTo(404);
    }

    private Caller.Said statement(String key, String period) throws Exception {
        return caller.post(
                "/hs/otklik/v1/reconciliations",
                key,
                "{\"organization\":\"%s\",\"period\":\"%s\"}".formatted(ROMASHKA, period));
    }

    private void restart() throws IOException {
        restart(NOW);
    }

    private void restart(Clock clock) throws IOException {
        sample.close();
        start(clock);
    }
}
