package io.otklik.samples.accounting.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// An append-only file, one JSON line per entry, forced to disk before anybody is answered.
/// A line cut short by a crash was never answered, so it is cut off at the next start.
public final class Journal implements AutoCloseable {
    private final FileChannel file;
    private final JsonMapper json;
    private final List<Entry> entries;
    private long end;

    private Journal(FileChannel file, JsonMapper json) throws IOException {
        this.file = file;
        this.json = json;
        this.entries = read(file, json);
        this.end = file.size();
    }

    public static Journal open(Path folder, JsonMapper json) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(
                    folder.resolve("journal.jsonl"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (file.tryLock() == null) throw new IOException("Another program keeps its books in " + folder);
            return new Journal(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public void append(Entry entry) {
        try {
            var line = ByteBuffer.wrap(
                    (json.writerFor(Entry.class).writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            var at = end;
            while (line.hasRemaining()) at += file.write(line, at);
            file.force(true);
            end = at;
            entries.add(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> read(FileChannel file, JsonMapper json) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
        var text = new String(bytes.array(), StandardCharsets.UTF_8);
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        file.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        var entries = new ArrayList<Entry>();
        whole.lines().forEach(line -> entries.add(json.readValue(line, Entry.class)));
        return entries;
    }
}
