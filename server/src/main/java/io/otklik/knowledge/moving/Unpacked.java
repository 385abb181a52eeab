package io.otklik.knowledge.moving;

import io.otklik.platform.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// The files of an upload, those in a ZIP too. Nothing is written to a disk, so no name can lead anywhere.
final class Unpacked {

    /// What the archives of Windows call files in.
    private static final Charset OLD_NAMES = Charset.forName("IBM866");

    private final List<LooseFile> files = new ArrayList<>();
    private int entries;
    private long bytes;

    private Unpacked() {}

    /// @throws Unread `unpacked`, `entries`, `zip`
    static List<LooseFile> of(List<LooseFile> upload) {
        var unpacked = new Unpacked();
        for (var file : upload) {
            if (file.isZip()) unpacked.open(file);
            else unpacked.files.add(file);
        }
        return unpacked.files;
    }

    /// The parts of a file that is a ZIP by its nature.
    static List<LooseFile> parts(LooseFile file) {
        var unpacked = new Unpacked();
        unpacked.open(file);
        return unpacked.files;
    }

    private void open(LooseFile zip) {
        var before = files.size();
        try {
            read(zip, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Names that are not UTF-8.
            files.subList(before, files.size()).clear();
            read(zip, OLD_NAMES);
        }
    }

    private void read(LooseFile file, Charset names) {
        var before = entries;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()), names)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.IMPORT_ENTRIES) throw new Unread("entries", Limits.IMPORT_ENTRIES);
                var content = content(zip);
                if (!entry.isDirectory() && !isHidden(entry.getName()))
                    files.add(new LooseFile(Paths.plain(entry.getName()).orElse(entry.getName()), content));
            }
        } catch (IOException e) {
            throw new Unread("zip", file.name());
        }
        if (entries == before) throw new Unread("zip", file.name());
    }

    private byte[] content(ZipInputStream zip) throws IOException {
        var content = zip.readNBytes((int) (Limits.IMPORT_BYTES - bytes) + 1);
        bytes += content.length;
        if (bytes > Limits.IMPORT_BYTES) throw new Unread("unpacked", Limits.IMPORT_BYTES / 1024 / 1024);
        return content;
    }

    /// What computers put beside the files of people.
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }
}
