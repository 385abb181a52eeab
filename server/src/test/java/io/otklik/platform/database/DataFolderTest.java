package io.otklik.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program per data folder: a second one would stop the first one's database.
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_second_program_is_told_who_has_the_folder() throws Exception {
        var other = elsewhere();
        try {
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is used by another running Otklik, process " + other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_program_that_was_killed_holds_nothing() throws Exception {
        elsewhere().destroyForcibly().waitFor();
        try (var ours = DataFolder.take(folder)) {
            assertThat(Files.readString(folder.resolve("running")))
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    /// Another program that has taken the folder, and waits.
    private Process elsewhere() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), folder.toString()))
                .redirectErrorStream(true)
                .start();
        var ready = process.inputReader().readLine();
        if (!"taken".equals(ready)) {
            process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            throw new AssertionError("The other program did not take the folder: " + ready);
        }
        return process;
    }

    /// Takes a folder and keeps it until it is ended.
    static final class Holder {
        @SuppressWarnings("SystemOut")
        public static void main(String[] args) throws InterruptedException {
            var taken = DataFolder.take(Path.of(args[0]));
            System.out.println("taken");
            Thread.sleep(60_000);
            taken.close();
        }
    }
}
