package io.otklik.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/// The library for ONNX models, and a small English model, as Maven brings them for the tests.
public final class OnnxFiles {

    private OnnxFiles() {}

    public static Path runtime() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().startsWith("onnxruntime-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The tests need the Maven profile onnx"));
    }

    /// A folder with the model.
    public static Path model(Path folder) {
        copy("/all-minilm-l6-v2-q.onnx", folder.resolve("model.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
        return folder;
    }

    private static void copy(String resource, Path file) {
        try (var in = Objects.requireNonNull(OnnxFiles.class.getResourceAsStream(resource))) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
