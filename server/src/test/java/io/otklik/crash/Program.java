package io.otklik.crash;

import io.otklik.platform.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Otklik as a process of its own, with the sample company, in a data folder that outlives it.
final class Program implements AutoCloseable {

    private final Path data;
    private final int port;
    private final List<String> settings;
    private Process process;

    private Program(Path data, int port, List<String> settings) throws IOException {
        this.data = data;
        this.port = port;
        this.settings = settings;
        this.process = launch();
    }

    /// A new folder that shares the binaries of the database with others.
    static Path dataFolder() throws IOException {
        var data = Files.createDirectories(
                Path.of("target", "crash-" + UUID.randomUUID()).toAbsolutePath());
        var binaries = Files.createDirectories(
                Path.of("target", "postgres-program-crash").toAbsolutePath());
        Files.createSymbolicLink(data.resolve("postgres-program"), binaries);
        return data;
    }

    static Program start(Path data, String... settings) throws IOException, InterruptedException {
        var program = new Program(data, Ports.free(), List.of(settings));
        program.awaitReady();
        return program;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /// Kills the program as a power cut would: no shutdown code runs.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Kills the database server and all its helpers in the same way.
    void killDatabase() throws IOException, InterruptedException {
        var pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        server.onExit().join();
    }

    void startAgain() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    Connection database() throws IOException, SQLException {
        var databasePort = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("postgres-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/otklik", "otklik", password);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    private Process launch() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.otklik.Otklik",
                "--otklik.port=" + port,
                "--otklik.files-port=" + Ports.free(),
                "--otklik.db.port=" + Ports.free(),
                "--otklik.data=" + data,
                "--otklik.sample.on=true",
                "--otklik.widget.messages-per-minute=1000000",
                "--otklik.widget.sessions-per-minute=1000000"));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                .start();
    }

    /// Until something has come about that the program promises. Whoever waits for what never comes is told the log.
    void await(BooleanSupplier state) throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < end && process.isAlive()) {
            if (state.getAsBoolean()) return;
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("It did not come to that:\n" + Files.readString(data.resolve("log")));
    }

    private void awaitReady() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/api/widget/schetovod/settings"))
                    .build();
            await(() -> answers(http, request));
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
