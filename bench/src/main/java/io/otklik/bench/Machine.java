package io.otklik.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the figures were measured on, in general words.
///
/// @param syncsPerSecond how often in a second one program may write 8 KB and wait until it is on the disk
record Machine(int cores, double memoryGiB, double syncsPerSecond, String java) {

    static Machine measure(Path folder) throws IOException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() / (double) (1L << 30),
                syncs(folder),
                System.getProperty("java.vm.version"));
    }

    private static double syncs(Path folder) throws IOException {
        var file = folder.resolve("syncs");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.allocate(16 << 20));
            channel.force(true);
            var begin = System.nanoTime();
            var count = 0;
            while (System.nanoTime() - begin < 3_000_000_000L) {
                channel.write(ByteBuffer.allocate(8192), (count++ % 2048) * 8192L);
                channel.force(false);
            }
            return count / ((System.nanoTime() - begin) / 1e9);
        } finally {
            Files.delete(file);
        }
    }
}
