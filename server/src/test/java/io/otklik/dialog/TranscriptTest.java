package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The sample scenarios answer as their transcripts say.
class TranscriptTest {

    @TestFactory
    Stream<DynamicTest> sample_scenarios_answer_as_written() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var yaml = Files.readString(file);
                    var result = Rehearsal.play(Scenarios.sample(Rehearsal.scenarioOf(yaml)), yaml);
                    assertThat(result.misses()).isEmpty();
                }));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Scenarios.SAMPLES.resolve("tests"))) {
            return files.sorted().toList();
        }
    }
}
