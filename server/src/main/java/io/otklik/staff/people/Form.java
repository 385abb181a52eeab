package io.otklik.staff.people;

import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.Names;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses what people type into the fields of this module; see [Typed] for lines and addresses.
public final class Form {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private Form() {}

    public static Names names(String field, @Nullable Names value) {
        var names = Typed.given(field, value);
        return new Names(Typed.line(field + ".ru", names.ru()), Typed.line(field + ".en", names.en()));
    }

    /// A stable word for scenarios and samples.
    public static String key(String field, @Nullable String value) {
        var key = Typed.given(field, value);
        if (!KEY.matcher(key).matches()) throw Problem.bad("wrong-key").field(field);
        return key;
    }

    public static Language language(String field, @Nullable String value) {
        return switch (Typed.given(field, value)) {
            case "ru" -> Language.RU;
            case "en" -> Language.EN;
            default -> throw Typed.wrong(field);
        };
    }

    public static ZoneId zone(String field, @Nullable String value) {
        try {
            return ZoneId.of(Typed.given(field, value));
        } catch (DateTimeException unknown) {
            throw Typed.wrong(field);
        }
    }
}
