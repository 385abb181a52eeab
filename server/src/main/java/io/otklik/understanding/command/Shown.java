package io.otklik.understanding.command;

import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.entity.Value;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How what was found is shown to a program.
final class Shown {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Shown() {}

    static Map<String, @Nullable Object> entity(Entity entity) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("type", entity.type());
        shown.put("text", entity.text());
        shown.put("start", entity.start());
        shown.put("end", entity.end());
        shown.put("value", value(entity.value()));
        return shown;
    }

    private static @Nullable Object value(Value value) {
        return switch (value) {
            case Value.Moment(var at, var grain) -> fields("at", time(at), "grain", lower(grain));
            case Value.Period(var from, var to, var grain) ->
                fields("from", time(from), "to", time(to), "grain", lower(grain));
            case Value.Length(var amount, var unit) -> fields("amount", number(amount), "unit", lower(unit));
            case Value.Money(var amount, var least, var most, var currency) ->
                fields("amount", number(amount), "from", number(least), "to", number(most), "currency", currency);
            case Value.Number(var number) -> number(number);
            case Value.Ordinal(var place) -> place;
            case Value.Person person -> person(person);
            case Value.Text(var text) -> text;
        };
    }

    private static Map<String, Object> person(Value.Person person) {
        return fields(
                "name",
                person.name(),
                "surname",
                person.surname(),
                "given",
                person.given(),
                "patronymic",
                person.patronymic());
    }

    private static Map<String, Object> fields(@Nullable Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) fields.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return fields;
    }

    private static @Nullable String time(@Nullable ZonedDateTime at) {
        return at == null ? null : TIME.format(at);
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null) return null;
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static String lower(Value.Grain grain) {
        return grain.name().toLowerCase(Locale.ROOT);
    }
}
