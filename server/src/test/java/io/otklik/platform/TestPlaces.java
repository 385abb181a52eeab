package io.otklik.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A data folder that lives as long as the tests do. The embedded server's program is kept between runs, its data
/// never; tests that run side by side unpack it each for itself.
class TestPlaces implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(
                            "otklik.data=" + folder(),
                            "otklik.files-port=" + Ports.free(),
                            "otklik.db.port=" + Ports.free(),
                            "otklik.outbound.robots=127.0.0.0/8",
                            "otklik.outbound.models=127.0.0.0/8",
                            "otklik.model.runtime=" + OnnxFiles.runtime(),
                            // All customers of all tests come from one address.
                            "otklik.widget.sessions-per-minute=100000")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() throws IOException {
        var data = Files.createDirectories(TARGET.resolve("data-" + UUID.randomUUID()));
        var program = Files.createDirectories(
                TARGET.resolve("postgres-program-" + System.getProperty("surefire.forkNumber", "1")));
        Files.createSymbolicLink(data.resolve("postgres-program"), program);
        return data;
    }
}
