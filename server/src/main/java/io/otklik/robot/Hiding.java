package io.otklik.robot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts dots in place of what could tell who somebody is: what is declared or named so, and what looks so wherever it
/// stands (addresses, long numbers, names). Rather too many dots than one too few.
final class Hiding {

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,190}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d[\\d ()-]{4,30}\\d");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})?)?");
    private static final Pattern WHOLE_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'-]{0,40}\\.?( ?\\p{Lu}[\\p{L}'-]{0,40}\\.?){0,4}");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;:] )\\p{Lu}\\p{Ll}{1,40}");
    private static final long LONG = 100_000_000L;
    private static final List<String> TELLING = List.of(
            "name",
            "fio",
            "person",
            "employee",
            "customer",
            "client",
            "contact",
            "phone",
            "tel",
            "mail",
            "passport",
            "snils",
            "inn",
            "account",
            "card",
            "iban",
            "address",
            "birth",
            "фио",
            "имя",
            "фамилия",
            "телефон");

    private Hiding() {}

    /// @param kinds the declared kinds, by name
    static Map<String, @Nullable Object> of(Map<?, ?> values, Map<String, ValueKind> kinds) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((key, value) -> {
            var name = String.valueOf(key);
            shown.put(name, one(name, value, kinds.get(name)));
        });
        return shown;
    }

    private static @Nullable Object one(String name, @Nullable Object value, @Nullable ValueKind kind) {
        return value == null ? null : tells(kind) || tells(name) ? dotted(value) : hidden(value);
    }

    private static boolean tells(@Nullable ValueKind kind) {
        return switch (kind) {
            case PERSON, PHONE, EMAIL, INN -> true;
            case null, default -> false;
        };
    }

    private static boolean tells(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(low::contains);
    }

    /// A list or an object keeps its shape: its parts are looked at one by one.
    private static Object dotted(Object value) {
        return value instanceof Map || value instanceof List ? hidden(value) : Masked.DOTS;
    }

    private static Object hidden(Object value) {
        return switch (value) {
            case Map<?, ?> map -> of(map, Map.of());
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>();
                list.forEach(item -> copy.add(item == null ? null : hidden(item)));
                yield copy;
            }
            case String text -> text(text);
            case Number number -> Math.abs(number.doubleValue()) >= LONG ? Masked.DOTS : number;
            case Object other -> other;
        };
    }

    static String text(String text) {
        if (DATE.matcher(text).matches()) return text;
        if (WHOLE_NAME.matcher(text).matches()) return Masked.DOTS;
        var shown = text;
        for (var pattern : Stream.of(ADDRESS, LONG_NUMBER, NAME).toList())
            shown = pattern.matcher(shown).replaceAll(Masked.DOTS);
        return shown;
    }
}
