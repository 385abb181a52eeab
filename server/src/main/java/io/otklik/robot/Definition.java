package io.otklik.robot;

import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A robot as its author writes it, in a YAML file: see `samples/robots/accounting.yaml`. What differs from place to
/// place or is secret (address, name, password) is not in the file.
///
/// @param patienceSeconds  how long one attempt may take
/// @param slowAfterSeconds after how long the customer hears that it takes longer
/// @param attempts         how often a task is tried at most
public record Definition(
        String robot,
        Title title,
        int patienceSeconds,
        int slowAfterSeconds,
        int attempts,
        Map<String, Task> operations) {

    public Definition {
        operations = Map.copyOf(operations);
        require(isName(robot), "robot must be a short name of small letters, digits and hyphens");
        require(patienceSeconds >= 1 && patienceSeconds <= 600, "patienceSeconds must be from 1 to 600");
        require(slowAfterSeconds >= 1 && slowAfterSeconds <= 600, "slowAfterSeconds must be from 1 to 600");
        require(attempts >= 1 && attempts <= 20, "attempts must be from 1 to 20");
        operations.keySet().forEach(key -> require(isName(key), "this is no name of an operation: " + key));
    }

    /// One operation; [Operation.Translation] says what the expressions mean.
    public record Task(
            Title title,
            String method,
            String path,
            @Nullable String query,
            @Nullable String body,
            @Nullable String answer,
            @Nullable String files,
            @Nullable String refusal) {}

    /// @throws tools.jackson.core.JacksonException when it is not such a file
    public static Definition read(InputStream yaml) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, Definition.class);
    }

    private static boolean isName(String text) {
        return text.matches("[a-z][a-z0-9-]{0,49}");
    }

    private static void require(boolean good, String sentence) {
        if (!good) throw new IllegalArgumentException("In the definition of a robot: " + sentence);
    }
}
