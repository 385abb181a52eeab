package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// A scenario goes from the file to the screen and back without losing anything.
class ScenarioTreeTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_sample_comes_back_from_the_screen_as_the_same_scenario() throws Exception {
        var tree = ScenarioFile.tree(Files.readString(Scenarios.SAMPLES.resolve("schetovod.yaml")));
        var file = ScenarioFile.yaml(MAPPER.readTree(MAPPER.writeValueAsString(tree)));
        assertThat(ScenarioFile.tree(file)).isEqualTo(tree);
        assertThat(ScenarioFile.yaml(ScenarioFile.tree(file))).isEqualTo(file);
        assertThat(Chat.with(Scenarios.of(file)).opens().labels()).contains("Первичные документы");
    }

    @Test
    void every_chain_has_steps_and_every_step_a_name() {
        var tree = ScenarioFile.tree("""
                scenario: short
                title: Short
                start: a
                team: desk
                chains:
                  a: [{say: Hello}, {end: resolved}]
                """);
        assertThat(tree.at("/chains/a/steps/1/id").asString()).isEqualTo("a-2");
    }

    @Test
    void notes_and_places_on_the_canvas_are_kept() {
        var yaml = """
                scenario: short
                title: Short
                start: a
                team: desk

                chains:
                  a:
                    note: Nobody reads this aloud
                    at: {x: 10, y: 20}
                    steps:
                      - id: b
                        say: Hello
                        note: 'Why: because'
                        at: {x: 1, y: 2}
                """;
        assertThat(ScenarioFile.yaml(ScenarioFile.tree(yaml))).isEqualTo(yaml);
        assertThat(Scenarios.read(yaml)).isInstanceOf(ScenarioFile.Good.class);
    }

    @Test
    void long_texts_stand_in_lines_and_short_things_in_one() {
        var text = "Здравствуйте. ".repeat(12).strip();
        var tree =
                MAPPER.readTree("{\"a\":{\"ru\":\"x\",\"en\":\"y, z\"},\"b\":\"%s\",\"c\":[1,\"да\"]}".formatted(text));
        var yaml = ScenarioFile.yaml(tree);
        assertThat(yaml).contains("a: {ru: x, en: 'y, z'}").contains("b: >-\n").contains("c: [1, да]");
        assertThat(yaml.lines()).allMatch(line -> line.length() <= 120);
        assertThat(ScenarioFile.tree(yaml)).isEqualTo(tree);
    }

    @Test
    void a_place_in_the_file_has_a_line() {
        var yaml = "scenario: s\ntitle: T\nchains:\n  a:\n    - say: Hello\n    - id: b\n      say: Bye\n";
        assertThat(ScenarioFile.line(yaml, ".chains.a[2].say")).isEqualTo(7);
        assertThat(ScenarioFile.line(yaml, "b")).isEqualTo(6);
        assertThat(ScenarioFile.line(yaml, "a-1")).isEqualTo(5);
        assertThat(ScenarioFile.line(yaml, ".nothing")).isEqualTo(1);
    }

    @Property(tries = 300)
    void any_scenario_comes_back_as_it_was(@ForAll("seeds") long seed) {
        var tree = ScenarioFile.tree(AnyScenario.yaml(seed));
        var file = ScenarioFile.yaml(tree);
        assertThat(ScenarioFile.tree(file)).isEqualTo(tree);
        assertThat(Scenarios.read(file)).isInstanceOf(ScenarioFile.Good.class);
    }

    @Property(tries = 2000)
    void any_text_comes_back_as_it_was(@ForAll("texts") String text) {
        var tree = JSON.objectNode().put("t", text);
        tree.putArray("list").add(text).addObject().put(text.isEmpty() ? "k" : text, text);
        assertThat(read(ScenarioFile.yaml(tree))).isEqualTo(tree);
    }

    private static JsonNode read(String yaml) {
        return ScenarioFile.tree(yaml);
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> texts() {
        var awkward = Arbitraries.of(List.of(
                "yes",
                "12",
                "1.5",
                "- a",
                "a: b",
                "a #b",
                "#x",
                " lead",
                "trail ",
                "a\n\nb",
                "a\n",
                "\n",
                "|",
                ">",
                "'",
                "\"",
                "null",
                "~",
                "{a}",
                "[a]",
                "&a",
                "*a",
                "!t",
                "%d",
                "@x",
                "`x",
                "?",
                ": ",
                "a\tb",
                "a\r\nb",
                "\u2028",
                "😀",
                "ё: «x»",
                "слово ".repeat(40),
                "два  пробела ".repeat(20),
                "x".repeat(300),
                "2026-01-01",
                "12:30",
                "0x1f",
                "1_000",
                ".5"));
        return Arbitraries.oneOf(
                awkward,
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withChars("ab :#-'\"\n{}[],>|&*!%@`\\я ").ofMaxLength(300));
    }
}
