package io.otklik.knowledge.moving;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Imports and archives for tests.
@Component
@Lazy
public class Parcels {

    private final Imports imports;
    private final Ids ids;

    Parcels(Imports imports, Ids ids) {
        this.imports = imports;
        this.ids = ids;
    }

    /// One that nobody has looked at; there is nothing in it.
    public String waiting() {
        return imports.begin(List.of(), new OperatorId(ids.next())).value().toString();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
