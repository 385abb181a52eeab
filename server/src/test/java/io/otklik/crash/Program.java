package io.otklik.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Otklik as a process of its own, with the sample company, in a data folder that outlives it.
final class Program implements AutoCloseable {

    private final Path data;
    private final int port;
    private Process process;

    private Program(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    static Program start(Path data) throws IOException, InterruptedException {
        var port = freePort();
        var program = new Program(data, port, launch(data, port));
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
        process = launch(data, port);
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

    private static Process launch(Path data, int port) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.otklik.Otklik",
                        "--otklik.port=" + port,
                        "--otklik.files-port=" + freePort(),
                        "--otklik.data=" + data,
                        "--otklik.sample.on=true",
                        "--otklik.widget.messages-per-minute=1000000",
                        "--otklik.widget.sessions-per-minute=1000000"))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/api/widget/schetovod/settings"))
                    .build();
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
            while (System.nanoTime() < end && process.isAlive()) {
                if (answers(http, request)) return;
                process.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("The program did not start:\n" + Files.readString(data.resolve("log")));
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
