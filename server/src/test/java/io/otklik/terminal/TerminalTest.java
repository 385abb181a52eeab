package io.otklik.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Scenarios;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an author sees in a terminal.
class TerminalTest {

    private static final String SHOP = """
            scenario: shop
            title: Shop
            start: a
            team: desk
            chains:
              a:
                - id: menu
                  menu: Hello
                  items:
                    - {label: Person, to: person}
                    - {label: Order, to: order, words: [order]}
              person: [{handoff: Passing, reason: Asked}]
              order:
                - {robot: shop.find, as: found, limit: 9s, failed: Sorry}
                - {say: 'Found {{found.state}}'}
                - {end: resolved}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_good_scenario_is_checked_in_one_line() {
        var sample = Scenarios.SAMPLES.resolve("schetovod.yaml").toString();
        assertThat(run("ru", "check", sample)).isZero();
        assertThat(said()).isEqualTo("Файлов: 1, ошибок: 0, предупреждений: 0\n");
    }

    @Test
    void a_finding_has_its_file_line_and_step() throws IOException {
        var file = write("shop.yaml", SHOP.replace("to: person}", "to: nobody}"));
        assertThat(run("en", "check", file)).isEqualTo(1);
        assertThat(said()).startsWith(file + ":7: error: Leads to something that does not exist: \"nobody\". (menu)\n");
    }

    @Test
    void what_is_no_yaml_is_told_with_its_line() throws IOException {
        var file = write("shop.yaml", "scenario: shop\ntitle: [\n");
        assertThat(run("en", "check", file)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(file + ":2: while parsing");
    }

    @Test
    void the_tests_beside_a_scenario_are_played() {
        var sample = Scenarios.SAMPLES.resolve("schetovod.yaml").toString();
        assertThat(run("ru", "test", sample)).isZero();
        assertThat(said())
                .contains("прошёл: Отпуск от первого слова до трёх файлов")
                .endsWith("не прошло: 0\n");
    }

    @Test
    void a_failing_test_says_on_which_line_and_what_was_said_instead() throws IOException {
        write("shop.yaml", SHOP);
        Files.createDirectory(folder.resolve("tests"));
        var test = write(
                "tests/hello.yaml", "title: Hello\nscenario: shop.yaml\ndialog:\n  - opens:\n  - bot: Good day\n");
        assertThat(run("en", "test", test)).isEqualTo(1);
        assertThat(said()).startsWith(test + ":5: the bot said \"Hello\" instead of \"Good day\"\n");
    }

    @Test
    void a_replay_counts_what_ends_otherwise_and_gives_examples() throws IOException {
        var was = write("was.yaml", SHOP);
        var now = write("now.yaml", SHOP.replace(", words: [order]", ""));
        var records = write("records.jsonl", """
                {"id": "1", "turns": [{"said": "my order"}, {"robot": "shop.find", "answers": {"state": "paid"}}]}
                {"id": "2", "turns": [{"said": "operator please"}]}
                """);
        assertThat(run("en", "replay", "--was=" + was, "--gate=10", now, records))
                .isEqualTo(1);
        assertThat(said())
                .contains("1: completed → not understood\n    1: \"my order\", ended at the step menu\n")
                .contains("1: handed to a person → handed to a person\n")
                .endsWith("Got worse: 1 of 2\n");
        assertThat(run("en", "replay", "--was=" + was, now, records)).isZero();
    }

    @Test
    void a_long_record_is_replayed_to_its_end() throws IOException {
        var line = "{\"id\":\"%d\",\"turns\":[{\"said\":\"отправить в отпуск\"},{\"robot\":\"accounting.employees\","
                + "\"answers\":{\"employees\":[{\"id\":\"e1\",\"name\":\"Иванов Пётр\",\"daysLeft\":28}]}},"
                + "{\"said\":\"7707083893\"},{\"said\":\"Иванов\"},{\"said\":\"завтра\"},{\"said\":\"две недели\"},{\"said\":\"да\"}]}\n";
        var records = new StringBuilder();
        for (var i = 0; i < 500; i++) records.append(line.formatted(i));
        var sample = Scenarios.SAMPLES.resolve("schetovod.yaml").toString();
        var file = write("records.jsonl", records.toString());
        assertThat(run("ru", "replay", sample, file)).isZero();
        assertThat(said()).contains("500");
    }

    @Test
    void a_command_that_makes_no_sense_shows_how_it_is_used() {
        assertThat(run("en", "dance", "x")).isEqualTo(2);
        assertThat(run("en", "check")).isEqualTo(2);
        assertThat(run("en", "check", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("scenario check")
                .contains("There is no such file");
    }

    private int run(String language, String... words) {
        out.reset();
        return new Terminal(Wording.of(language), stream(out), stream(err)).does(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
