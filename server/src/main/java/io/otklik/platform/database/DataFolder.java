package io.otklik.platform.database;

import io.otklik.platform.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The data folder belongs to one running program: a second one would take the first one's database from it. The
/// operating system gives the lock back however a program ends.
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "running";

    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    /// @throws CannotStart if another program has it, or if it cannot be written
    static DataFolder take(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(LOCK);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new CannotStart("The data folder " + folder + " is used by another running Otklik, process "
                        + Files.readString(file).strip() + "; stop it, or name another folder with --data.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder + " cannot be written by this user; name another one with --data.", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
