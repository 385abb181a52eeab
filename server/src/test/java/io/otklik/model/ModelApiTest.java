package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.StaffFounder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The administrator sets a model up, tries it, and reads what it cost.
@OtklikTest
class ModelApiTest {

    private static final String PASSWORD = "осенний лист на окне";

    @LocalServerPort
    int port;

    @Autowired
    StaffFounder founder;

    @Autowired
    Ids ids;

    @Autowired
    ModelDesk desk;

    private final FakeModel fake = new FakeModel();
    private Web web;

    @BeforeEach
    void sign_in() {
        var mail = "admin-" + ids.next() + "@example.com";
        founder.person(
                new NewPerson("Вера Белова", mail, Role.ADMINISTRATOR, Language.RU, PASSWORD, Set.of(), Set.of()));
        web = new Web(port);
        assertThat(web.post("/api/session", Map.of("email", mail, "password", PASSWORD))
                        .status())
                .isLessThan(300);
    }

    @AfterEach
    void close() {
        desk.off();
        fake.close();
    }

    @Test
    void nothing_is_set_up_at_first() {
        desk.off();
        var answer = web.get("/api/model");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("set")).isFalse();
        assertThat(web.post("/api/model/trials", Map.of()).at("/sentence"))
                .isEqualTo("Языковая модель для этого не включена.");
    }

    @Test
    void the_key_goes_in_and_never_comes_out() {
        assertThat(web.put("/api/model", form()).status()).isEqualTo(204);
        var answer = web.get("/api/model");
        assertThat(answer.at("/hasSecret")).isEqualTo("true");
        assertThat(answer.at("/set/priceIn")).isEqualTo("0.5");
        assertThat(answer.text()).doesNotContain("sk-hidden");
        assertThat(web.get("/api/audit?action=model-changed").text())
                .contains("Изменены настройки языковой модели")
                .doesNotContain("sk-hidden");
    }

    @Test
    void a_trial_is_a_real_question_and_stands_in_the_log() {
        web.put("/api/model", form());
        fake.answer = _ -> "OK";
        var trial = web.post("/api/model/trials", Map.of());
        assertThat(trial.at("/good")).isEqualTo("true");
        assertThat(trial.at("/answer")).isEqualTo("OK");
        assertThat(fake.asked.getFirst().header("Authorization")).isEqualTo("Bearer sk-hidden");
        var calls = web.get("/api/model/calls?limit=1");
        assertThat(calls.at("/items/0/use")).isEqualTo("Проверка связи");
        assertThat(calls.at("/items/0/outcome")).isEqualTo("Ответ получен");
        fake.moods.add(FakeModel.status(401));
        assertThat(web.post("/api/model/trials", Map.of()).at("/sentence")).contains("не принял ключ");
    }

    @Test
    void a_key_that_is_kept_does_not_go_to_another_server() {
        web.put("/api/model", form());
        var moved = form();
        moved.remove("secret");
        moved.put("address", "https://elsewhere.example/v1");
        var refused = web.put("/api/model", moved);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("model-secret-again");
        moved.put("address", fake.address() + "/other");
        assertThat(web.put("/api/model", moved).status()).isEqualTo(204);
        assertThat(web.get("/api/model").at("/hasSecret")).isEqualTo("true");
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        Map<String, Object> wrong = Map.of(
                "kind", "magic",
                "address", "ftp://x",
                "priceIn", -1,
                "budget", "1e400",
                "currency", "XXX",
                "patienceSeconds", 0,
                "uses", List.of("trial"),
                "secret", "ключ с пробелами");
        wrong.forEach((field, value) -> {
            var form = form();
            form.put(field, value);
            var refused = web.put("/api/model", form);
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.at("/field")).isEqualTo(field);
        });
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("kind", "openai"),
                Map.entry("address", fake.address().toString()),
                Map.entry("name", "little-1"),
                Map.entry("secret", "sk-hidden"),
                Map.entry("priceIn", 0.5),
                Map.entry("priceOut", 1),
                Map.entry("currency", "RUB"),
                Map.entry("budget", 100),
                Map.entry("patienceSeconds", 10),
                Map.entry("uses", List.of("summary", "draft"))));
    }
}
