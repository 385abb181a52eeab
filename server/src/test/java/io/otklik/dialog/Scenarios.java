package io.otklik.dialog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Scenarios for tests, read as the program reads them.
public final class Scenarios {

    public static final Path SAMPLES = samples();

    private Scenarios() {}

    /// The sample company's scenario.
    public static Scenario schetovod() {
        return sample("schetovod.yaml");
    }

    public static Scenario sample(String file) {
        try {
            return of(Files.readString(SAMPLES.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Scenario of(String yaml) {
        return switch (read(yaml)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var flaws) -> throw new AssertionError(flaws.toString());
        };
    }

    public static ScenarioFile read(String yaml) {
        return ScenarioFile.read(yaml, phrases("ru"), phrases("en"));
    }

    public static List<Finding> checked(JsonNode tree, Surroundings surroundings) {
        return ScenarioChecks.of(tree, phrases("ru"), phrases("en"), surroundings);
    }

    private static Map<String, String> phrases(String language) {
        var file = Scenarios.class.getResourceAsStream("/messages/dialog_" + language + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.entrySet().stream()
                    .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path samples() {
        var here = Path.of("samples", "scenarios");
        return Files.exists(here) ? here : Path.of("..").resolve(here);
    }
}
