package io.otklik.staff.people;

import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.staff.Names;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses what people type into fields, once, at the edge; a refusal names the field.
public final class Form {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.]{2,}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final int LONGEST_EMAIL = 254;

    private Form() {}

    /// What was given, or the refusal that it is missing.
    public static <T> T given(String field, @Nullable T value) {
        if (value == null) throw Problem.bad("missing").field(field).with(field);
        return value;
    }

    /// One line of text as a person sees it: composed letters, no invisible signs, no spaces around.
    public static String line(String field, @Nullable String value) {
        var line =
                Normalizer.normalize(given(field, value), Normalizer.Form.NFC).strip();
        if (line.isEmpty()) throw Problem.bad("missing").field(field).with(field);
        if (line.length() > Limits.NAME_CHARS)
            throw Problem.bad("too-long").field(field).with(field, Limits.NAME_CHARS);
        if (Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]").matcher(line).find()) throw wrong(field);
        return line;
    }

    public static Names names(String field, @Nullable Names value) {
        var names = given(field, value);
        return new Names(line(field + ".ru", names.ru()), line(field + ".en", names.en()));
    }

    public static String email(String field, @Nullable String value) {
        var email = line(field, value);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())
            throw Problem.bad("wrong-email").field(field);
        return email;
    }

    /// A stable word for scenarios and samples.
    public static String key(String field, @Nullable String value) {
        var key = given(field, value);
        if (!KEY.matcher(key).matches()) throw Problem.bad("wrong-key").field(field);
        return key;
    }

    public static Language language(String field, @Nullable String value) {
        return switch (given(field, value)) {
            case "ru" -> Language.RU;
            case "en" -> Language.EN;
            default -> throw wrong(field);
        };
    }

    public static ZoneId zone(String field, @Nullable String value) {
        try {
            return ZoneId.of(given(field, value));
        } catch (DateTimeException unknown) {
            throw wrong(field);
        }
    }

    private static Problem wrong(String field) {
        return Problem.bad("wrong-value").field(field).with(field);
    }
}
