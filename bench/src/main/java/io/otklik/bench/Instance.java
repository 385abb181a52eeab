package io.otklik.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as `./otklik start` runs it, in a data folder of its own.
final class Instance implements AutoCloseable {

    private static final int FIRST_PORT = 21_000;

    private final Path data;
    private final int port;
    private final Process process;
    /// From the start of the process to the first page it served, in seconds.
    final double startSeconds;

    private Instance(Path data, int port, Process process, double startSeconds) {
        this.data = data;
        this.port = port;
        this.process = process;
        this.startSeconds = startSeconds;
    }

    static Instance start(Path data, String... settings) throws IOException, InterruptedException {
        return start(data, List.of(), settings);
    }

    /// @param options more options of the program's JVM
    static Instance start(Path data, List<String> options, String... settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        var port = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(System.getenv("OTKLIK_JVM").split(" ")));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                System.getenv("OTKLIK_JAR"),
                "--otklik.port=" + port,
                "--otklik.data=" + data,
                "--otklik.sample.on=true",
                "--otklik.widget.messages-per-minute=1000000",
                "--otklik.widget.sessions-per-minute=1000000"));
        command.addAll(Arrays.asList(settings));
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()))
                .start();
        awaitPage(port, process, data);
        return new Instance(data, port, process, (System.nanoTime() - begin) / 1e9);
    }

    Path data() {
        return data;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    Connection database() throws IOException, SQLException {
        var databasePort = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("postgres-password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/otklik", "otklik", password);
    }

    /// Memory of the program's process that is really in use, in MiB; the database is counted by itself.
    double residentMiB() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        return Double.NaN;
    }

    /// Waits until what the program does in the background is done: whatever else is measured then is undisturbed.
    void awaitQuiet() throws IOException, SQLException, InterruptedException {
        try (var database = database();
                var sql = database.createStatement()) {
            for (var i = 0; i < 600; i++) {
                try (var rows = sql.executeQuery("""
                        select not exists (select 1 from conversation.entry e, analytics.cursor c
                                            where (e.tx, e.conversation_id, e.seq) > (c.tx, c.conversation_id, c.seq))
                        """)) {
                    rows.next();
                    if (rows.getBoolean(1)) return;
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /// What is alive on the program's heap, in bytes, after a full collection.
    long liveHeapBytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        var lines =
                new String(histogram.getInputStream().readAllBytes()).lines().toList();
        histogram.waitFor();
        var total = lines.stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(300, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    private static void awaitPage(int port, Process process, Path data) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/widget/schetovod"))
                    .build();
            while (process.isAlive()) {
                try {
                    if (http.send(page, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException e) {
                    // Nobody listens yet.
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
        }
        throw new IOException("The program did not start:\n" + Files.readString(data.resolve("log")));
    }

    /// Two neighbours, for pages and for files, below those that clients are given: the bench opens thousands of
    /// connections,
    /// and one of theirs would stand where the next start wants to listen.
    private static int freePort() throws IOException {
        for (var port = FIRST_PORT; port < FIRST_PORT + 2000; port += 2) if (free(port) && free(port + 1)) return port;
        throw new IOException("No free port from " + FIRST_PORT);
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
