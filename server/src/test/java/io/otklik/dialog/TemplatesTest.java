package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Templates are complete scenarios: nothing in them needs mending before customers may talk with them.
class TemplatesTest {

    private static final Path FOLDER = folder();

    @TestFactory
    Stream<DynamicTest> each_passes_all_checks_and_its_own_tests() throws IOException {
        return templates().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> complete(file)));
    }

    @Test
    void there_are_the_eight_that_companies_begin_with() throws IOException {
        assertThat(templates())
                .extracting(file -> file.getFileName().toString().replace(".yaml", ""))
                .containsExactlyInAnyOrder(
                        "accounting", "bank", "shop", "it-desk", "hr", "onboarding", "quiz", "nps", "blank");
    }

    @Test
    void no_text_shouts() throws IOException {
        for (var file : templates())
            assertThat(Files.readString(file)).as(file.toString()).doesNotContain("!\n", "! ", "!'");
    }

    private static void complete(Path file) throws IOException {
        var yaml = Files.readString(file);
        var scenario = Scenarios.of(yaml);
        var tests = tests(file);
        if (!file.endsWith("blank.yaml")) assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
        var languages = new HashSet<String>();
        var steps = new HashSet<String>();
        for (var test : tests) {
            var text = Files.readString(test);
            languages.add(text.contains("language: en") ? "en" : "ru");
            var played = Rehearsal.play(scenario, text);
            assertThat(played.misses()).as(test.toString()).isEmpty();
            steps.addAll(played.steps());
        }
        if (!tests.isEmpty()) assertThat(languages).containsExactlyInAnyOrder("ru", "en");
        var around = new Surroundings(List.of(Screen.WIDGET), Set.of("front-desk"), null, null, null, List.of());
        var tested = tests.isEmpty() ? around : around.tested(steps, List.of());
        assertThat(Scenarios.checked(ScenarioFile.tree(yaml), tested)).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> tests(Path template) throws IOException {
        var name = template.getFileName().toString().replace(".yaml", "-");
        try (var files = Files.list(FOLDER.resolve("tests"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        var here = Path.of("src", "main", "resources", "scenario-templates");
        return Files.exists(here) ? here : Path.of("server").resolve(here);
    }
}
