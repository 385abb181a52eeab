package io.otklik.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses what people type into fields, once, at the edge; a refusal names the field.
public final class Typed {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.]{2,}");
    private static final int LONGEST_EMAIL = 254;

    private Typed() {}

    /// What was given, or the refusal that it is missing.
    public static <T> T given(String field, @Nullable T value) {
        if (value == null) throw Problem.bad("missing").field(field).with(field);
        return value;
    }

    /// One line of text as a person sees it: composed letters, no invisible signs, no spaces around.
    public static String line(String field, @Nullable String value) {
        return line(field, value, Limits.NAME_CHARS);
    }

    public static String line(String field, @Nullable String value, int longest) {
        var line =
                Normalizer.normalize(given(field, value), Normalizer.Form.NFC).strip();
        if (line.isEmpty()) throw Problem.bad("missing").field(field).with(field);
        if (line.length() > longest) throw Problem.bad("too-long").field(field).with(field, longest);
        if (UNSEEN.matcher(line).find()) throw wrong(field);
        return line;
    }

    public static String email(String field, @Nullable String value) {
        var email = line(field, value);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())
            throw Problem.bad("wrong-email").field(field);
        return email;
    }

    /// Text of several lines as it is kept; null if there is none.
    ///
    /// @throws Problem `message-too-long` over [Limits#MESSAGE_BYTES]
    public static @Nullable String text(String field, @Nullable String raw) {
        if (raw == null) return null;
        if (raw.getBytes(StandardCharsets.UTF_8).length > Limits.MESSAGE_BYTES)
            throw Problem.bad("message-too-long").field(field).with(Limits.MESSAGE_BYTES / 1024);
        // Control characters mean nothing to people, and the database refuses some of them.
        var text = raw.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return text.isEmpty() ? null : text;
    }

    /// The refusal that a field holds what cannot be.
    public static Problem wrong(String field) {
        return Problem.bad("wrong-value").field(field).with(field);
    }
}
