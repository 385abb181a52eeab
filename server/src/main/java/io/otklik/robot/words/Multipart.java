package io.otklik.robot.words;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Forms with files (RFC 7578). Names are kept from breaking out of their line.
public final class Multipart {

    private Multipart() {}

    public record Upload(String field, String name, String type, byte[] bytes) {}

    /// @param value an object of texts and numbers
    /// @param edge  a text that stands nowhere in it
    public static byte[] write(@Nullable Object value, List<Upload> files, String edge) {
        var out = new ByteArrayOutputStream();
        for (var field : FormText.fields(value)) {
            text(
                    out,
                    "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + quoted(field.name()) + "\"\r\n\r\n");
            text(out, field.text() + "\r\n");
        }
        for (var file : files) {
            text(
                    out,
                    "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + quoted(file.field())
                            + "\"; filename=\"" + quoted(file.name()) + "\"\r\nContent-Type: " + type(file.type())
                            + "\r\n\r\n");
            out.writeBytes(file.bytes());
            text(out, "\r\n");
        }
        text(out, "--" + edge + "--\r\n");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String name) {
        return name.replace("\r", "").replace("\n", "%0A").replace("\"", "%22");
    }

    private static String type(String type) {
        return type.matches("[a-zA-Z0-9.+-]{1,60}/[a-zA-Z0-9.+-]{1,100}") ? type : "application/octet-stream";
    }
}
