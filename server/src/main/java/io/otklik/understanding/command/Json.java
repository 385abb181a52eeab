package io.otklik.understanding.command;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes values as JSON on one line. Nothing but writing, so that a command starts at once.
public final class Json {

    private Json() {}

    public static String of(@Nullable Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> object(map, out);
            case Collection<?> list -> array(list, out);
            case Double d when d.isNaN() || d.isInfinite() -> out.append("null");
            case Number number ->
                out.append(number instanceof java.math.BigDecimal b ? b.toPlainString() : number.toString());
            case Boolean flag -> out.append(flag);
            default -> text(value.toString(), out);
        }
    }

    private static void object(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        var first = true;
        for (var entry : map.entrySet()) {
            if (!first) out.append(',');
            first = false;
            text(String.valueOf(entry.getKey()), out);
            out.append(':');
            write(entry.getValue(), out);
        }
        out.append('}');
    }

    private static void array(Collection<?> list, StringBuilder out) {
        out.append('[');
        var first = true;
        for (var item : list) {
            if (!first) out.append(',');
            first = false;
            write(item, out);
        }
        out.append(']');
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c == '\n') out.append("\\n");
            else if (c == '\t') out.append("\\t");
            else if (c < 32) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
