package io.otklik.robot.words;

import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Forms as web pages send them: `name=value&name=value`.
public final class FormText {

    private static final int MOST_PAIRS = 10_000;

    private FormText() {}

    /// A name that stands several times gets a list.
    ///
    /// @throws Unmappable when it is no form
    public static Object read(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        var values = new LinkedHashMap<String, Object>();
        if (text.isEmpty()) return values;
        var pairs = text.split("&", MOST_PAIRS + 1);
        if (pairs.length > MOST_PAIRS) throw new Unmappable(Flaw.TOO_LARGE);
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            if (parts.length != 2) throw new Unmappable(Flaw.NO_FORM);
            add(values, decoded(parts[0]), decoded(parts[1]));
        }
        return values;
    }

    /// @throws Unmappable when the value is no object of texts, numbers and lists of them
    public static byte[] write(@Nullable Object value) {
        var pairs = new ArrayList<String>();
        for (var field : fields(value)) pairs.add(encoded(field.name()) + "=" + encoded(field.text()));
        return String.join("&", pairs).getBytes(StandardCharsets.UTF_8);
    }

    record Field(String name, String text) {}

    /// An object as a list of names and texts; nothing is left out of it.
    static List<Field> fields(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) throw new Unmappable(Flaw.FORM_NO_OBJECT);
        var fields = new ArrayList<Field>();
        map.forEach((name, inner) -> {
            if (inner instanceof List<?> list)
                list.forEach(item -> fields.add(new Field(String.valueOf(name), text(item))));
            else if (inner != null) fields.add(new Field(String.valueOf(name), text(inner)));
        });
        return fields;
    }

    static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            case null -> "";
            case Object _ -> throw new Unmappable(Flaw.FIELD_KIND);
        };
    }

    private static void add(Map<String, Object> values, String name, String value) {
        var before = values.get(name);
        switch (before) {
            case null -> values.put(name, value);
            case List<?> list -> {
                var longer = new ArrayList<Object>(list);
                longer.add(value);
                values.put(name, longer);
            }
            case Object one -> values.put(name, List.of(one, value));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unmappable(Flaw.NO_FORM);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
