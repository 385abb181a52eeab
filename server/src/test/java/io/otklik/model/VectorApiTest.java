package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.HeldBackground;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OnnxFiles;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.NewPerson;
import io.otklik.staff.Role;
import io.otklik.staff.StaffFounder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The administrator says where vectors come from, and sees whether they do.
@OtklikTest
class VectorApiTest {

    private static final String PASSWORD = "осенний лист на окне";

    @LocalServerPort
    int port;

    @Autowired
    StaffFounder founder;

    @Autowired
    Ids ids;

    @Autowired
    ModelDesk desk;

    @Autowired
    HeldBackground background;

    @TempDir
    Path folder;

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
        desk.vectorsOff();
        background.run();
        fake.close();
    }

    @Test
    void at_first_they_are_off() {
        var answer = web.get("/api/model/vectors");
        assertThat(answer.at("/state")).isEqualTo("off");
        assertThat(answer.at("/set/kind")).isEqualTo("off");
        assertThat(answer.at("/hasRuntime")).isEqualTo("true");
    }

    @Test
    void a_model_in_a_folder_is_tried_when_it_is_saved_and_opened_in_the_background() {
        var saved = web.put("/api/model/vectors", inFolder(OnnxFiles.model(folder)));
        assertThat(saved.at("/good")).isEqualTo("true");
        assertThat(saved.at("/size")).isEqualTo("384");
        assertThat(web.get("/api/model/vectors").at("/state")).isEqualTo("opening");
        background.run();
        assertThat(web.get("/api/model/vectors").at("/state")).isEqualTo("ready");
        assertThat(web.post("/api/model/vectors/trials", Map.of()).at("/good")).isEqualTo("true");
    }

    @Test
    void a_folder_without_a_model_is_refused_and_changes_nothing() {
        var refused = web.put("/api/model/vectors", inFolder(folder));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("model-folder-file");
        assertThat(refused.at("/field")).isEqualTo("path");
        assertThat(web.get("/api/model/vectors").at("/state")).isEqualTo("off");
    }

    @Test
    void a_service_is_used_from_its_first_good_answer_on_and_its_key_never_comes_out() {
        fake.moods.add(FakeModel.status(401));
        var saved = web.put("/api/model/vectors", service());
        assertThat(saved.at("/good")).isEqualTo("false");
        assertThat(saved.at("/sentence")).contains("не принял ключ");
        assertThat(web.get("/api/model/vectors").at("/state")).isEqualTo("broken");
        var tried = web.post("/api/model/vectors/trials", Map.of());
        assertThat(tried.at("/good")).isEqualTo("true");
        assertThat(tried.at("/size")).isEqualTo("8");
        var answer = web.get("/api/model/vectors");
        assertThat(answer.at("/state")).isEqualTo("ready");
        assertThat(answer.at("/asked")).isEqualTo("2");
        assertThat(answer.text()).doesNotContain("sk-hidden");
        assertThat(web.get("/api/audit?action=vectors-changed").text())
                .contains("Изменены настройки векторов смысла")
                .doesNotContain("sk-hidden");
        assertThat(web.get("/api/model/calls?limit=1").at("/items/0/use")).isEqualTo("Проверка векторов");
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        Map<String, Object> wrong = Map.of("kind", "magic", "millis", 1, "path", "relative/folder");
        wrong.forEach((field, value) -> {
            var form = inFolder(folder);
            form.put(field, value);
            var refused = web.put("/api/model/vectors", form);
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.at("/field")).isEqualTo(field);
        });
    }

    private static Map<String, Object> inFolder(Path folder) {
        return new HashMap<>(
                Map.of("kind", "onnx", "path", folder.toAbsolutePath().toString(), "millis", 300));
    }

    private Map<String, Object> service() {
        return Map.of(
                "kind",
                "endpoint",
                "millis",
                300,
                "connection",
                Map.ofEntries(
                        Map.entry("kind", "openai"),
                        Map.entry("address", fake.address().toString()),
                        Map.entry("name", "little-1"),
                        Map.entry("secret", "sk-hidden"),
                        Map.entry("priceIn", 0.5),
                        Map.entry("priceOut", 0),
                        Map.entry("currency", "RUB"),
                        Map.entry("budget", 100),
                        Map.entry("patienceSeconds", 10),
                        Map.entry("uses", List.of())));
    }
}
