package io.otklik.robot.mapping;

import com.dashjoin.jsonata.Jsonata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plain JSON of a bounded size. A value used in two places counts twice, because it would be written twice.
public final class Plain {

    static final int NODES = 50_000;
    static final int CHARS = 1_000_000;
    static final int DEPTH = 60;

    private int nodes;
    private int chars;

    private Plain() {}

    /// @throws Unmappable when the value is too large, too deep, or no JSON
    static void weigh(@Nullable Object value) {
        if (value instanceof Pattern) throw new Unmappable(Flaw.PATTERN_REFUSED);
        if (value instanceof Map || value instanceof List || value instanceof String) new Plain().count(value, 0);
    }

    /// @throws Unmappable when a value from outside is too large or too deep
    public static void check(Object value) {
        weigh(value);
    }

    /// @return the value in our own maps and lists, free of what the library puts in
    static @Nullable Object copy(@Nullable Object value) {
        weigh(value);
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> copyOf(map);
            case List<?> list -> copyOf(list);
            case String text -> text;
            case Number number -> number;
            case Boolean bool -> bool;
            case Object other when other == Jsonata.NULL_VALUE -> null;
            case Object other -> throw new Unmappable(Flaw.NO_VALUE);
        };
    }

    private static Map<String, @Nullable Object> copyOf(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), copy(value)));
        return copy;
    }

    private static List<@Nullable Object> copyOf(List<?> list) {
        var copy = new ArrayList<@Nullable Object>();
        list.forEach(item -> copy.add(copy(item)));
        return copy;
    }

    private void count(@Nullable Object value, int depth) {
        if (++nodes > NODES) throw new Unmappable(Flaw.TOO_LARGE);
        if (depth > DEPTH) throw new Unmappable(Flaw.TOO_DEEP);
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    count(key, depth + 1);
                    count(inner, depth + 1);
                });
            case List<?> list -> list.forEach(inner -> count(inner, depth + 1));
            case String text -> {
                chars += text.length();
                if (chars > CHARS) throw new Unmappable(Flaw.TOO_LARGE);
            }
            case null, default -> {}
        }
    }
}
