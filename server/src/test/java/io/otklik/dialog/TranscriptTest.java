package io.otklik.dialog;

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
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> Transcript.of(Files.readString(file)).run()));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Scenarios.SAMPLES.resolve("tests"))) {
            return files.sorted().toList();
        }
    }
}
