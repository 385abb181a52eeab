package io.otklik.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database server left behind by a program that was killed: it is told to stop, so that this start owns the
/// folder.
final class Orphan {

    private static final Logger log = LoggerFactory.getLogger(Orphan.class);

    private Orphan() {}

    static void stop(Path folder) throws IOException {
        var note = folder.resolve("postmaster.pid");
        if (!Files.exists(note)) return;
        var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        var left = ProcessHandle.of(pid).filter(process -> isServer(process, folder));
        if (left.isEmpty()) return;
        log.info("Stopping the database server {} that an earlier run left behind", pid);
        // INT is PostgreSQL's "fast shutdown": it does not wait for connections that nobody holds any more.
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        try {
            left.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("An earlier database server (process " + pid + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier database server stops", e);
        }
    }

    /// Process ids are reused: only a process that is a PostgreSQL on this very folder is touched.
    private static boolean isServer(ProcessHandle process, Path folder) {
        var line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(folder.toString());
    }
}
