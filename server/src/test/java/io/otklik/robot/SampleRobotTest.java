package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.outbound.Incoming;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The robot that ships with the sample company understands what the sample accounting system says.
class SampleRobotTest {

    private final Definition robot = read();

    @Test
    void the_vacation_answer_gives_the_scenario_its_values_and_files() {
        var good = (Reading.Meaning.Good) meaning("vacation", 201, """
                {"number":"ОТ-000001","employee":{"vacationDaysLeft":14},
                 "period":{"start":"2027-02-05","end":"2027-02-18","days":14},"returnDate":"2027-02-19",
                 "calculation":{"toPay":"39519.40","payBy":"2027-02-02"},
                 "documents":[{"id":"1","name":"Заявление.docx","url":"/hs/otklik/v1/documents/1"},
                              {"id":"2","name":"Расчёт.pdf","url":"/hs/otklik/v1/documents/2"}]}
                """);
        assertThat(good.values())
                .containsEntry("number", "ОТ-000001")
                .containsEntry("end", "2027-02-18")
                .containsEntry("toPay", Map.of("amount", 39519.4, "currency", "RUB"))
                .containsEntry("daysLeft", 14);
        assertThat(good.files()).hasSize(2);
    }

    @Test
    void a_company_with_one_employee_gives_a_list_and_one_without_gives_an_empty_list() {
        var one = (Reading.Meaning.Good) meaning("employees", 200, """
                {"employees":[{"id":"e-1","name":"Иванов","position":"менеджер","vacationDaysLeft":28}]}
                """);
        assertThat(one.values())
                .containsEntry(
                        "employees",
                        List.of(Map.of("id", "e-1", "name", "Иванов", "position", "менеджер", "daysLeft", 28)));
        var none = (Reading.Meaning.Good) meaning("employees", 200, "{\"employees\":[]}");
        assertThat(none.values()).containsEntry("employees", List.of());
    }

    @Test
    void every_operation_understands_a_refusal() {
        for (var operation : robot.operations().keySet())
            assertThat(meaning(
                            operation,
                            422,
                            "{\"error\":{\"code\":\"overlap\",\"message\":\"Нельзя.\",\"details\":{}}}"))
                    .isEqualTo(new Reading.Meaning.Over(new Attempt.Refused("overlap", "Нельзя.")));
    }

    @Test
    void the_robot_is_sound_and_its_samples_are_understood() {
        Soundness.of(robot);
        assertThat(Definition.read(new ByteArrayInputStream(robot.yaml().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(robot);
        robot.operations().forEach((name, task) -> {
            if (task.sample() != null)
                assertThat(Reading.sample(task.sample(), task)).as(name).isInstanceOf(Reading.Meaning.Good.class);
        });
    }

    @Test
    void what_the_scenario_gives_fits_the_vacation() {
        var task = Objects.requireNonNull(robot.operations().get("vacation"));
        Typing.inputs(
                task,
                Map.of(
                        "organization",
                        "7799012346",
                        "employee",
                        "e-1",
                        "start",
                        "2027-02-05",
                        "days",
                        new BigDecimal(14)));
    }

    private Reading.Meaning meaning(String operation, int status, String body) {
        var task = Objects.requireNonNull(robot.operations().get(operation));
        return Reading.meaning(new Incoming.Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)), task);
    }

    private static Definition read() {
        try (var file = Files.newInputStream(Path.of("../samples/robots/accounting.yaml"))) {
            return Definition.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
