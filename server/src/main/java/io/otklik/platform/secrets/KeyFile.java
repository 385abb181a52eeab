package io.otklik.platform.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/// A key in a file of the data folder that only its owner reads, made at the first start.
public final class KeyFile {

    private KeyFile() {}

    /// The key's text. It is written under another name first, so that a crash never leaves half a key.
    public static String in(Path data, String name, Supplier<String> fresh) throws IOException {
        var folder = Files.createDirectories(data.resolve("keys"));
        var file = folder.resolve(name);
        if (Files.exists(file)) return Files.readString(file);
        var text = fresh.get();
        var draft = folder.resolve(name + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text, StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return text;
    }
}
