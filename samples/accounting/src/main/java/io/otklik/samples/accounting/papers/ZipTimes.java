package io.otklik.samples.accounting.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A text document is a zip whose parts carry the time of writing; one fixed time makes it the same every time.
final class ZipTimes {
    private ZipTimes() {}

    static byte[] fixed(byte[] zip, LocalDateTime time) throws IOException {
        var result = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(result)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var same = new ZipEntry(part.getName());
                same.setTimeLocal(time);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return result.toByteArray();
    }
}
