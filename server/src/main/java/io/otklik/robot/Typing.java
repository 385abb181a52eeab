package io.otklik.robot;

import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds what goes in and comes out against what the author has declared. What is not declared passes.
final class Typing {

    /// A declared value that is missing or of another kind.
    static final class Misfit extends Unmappable {
        private final String name;

        Misfit(String name) {
            super(Flaw.MISFIT, name);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private Typing() {}

    /// @throws Misfit for the first input that does not fit
    static void inputs(Definition.Task task, Map<String, Object> given) {
        task.takes().forEach((name, input) -> {
            var value = given.get(name);
            if (value == null ? input.needed() : !fits(input.type(), value) || input.needed() && empty(value))
                throw new Misfit(name);
        });
    }

    /// The values with lists where lists are declared: the language of mappings gives a list of one as the one.
    ///
    /// @throws Misfit for the first output that does not fit
    static Map<String, Object> outputs(Definition.Task task, Map<String, Object> found) {
        var values = new LinkedHashMap<>(found);
        task.gives().forEach((name, output) -> {
            var value = values.get(name);
            if (output.type() == ValueKind.LIST && value != null && !(value instanceof List)) {
                value = List.of(value);
                values.put(name, value);
            }
            if (value == null ? output.needed() : !fits(output.type(), value)) throw new Misfit(name);
        });
        return values;
    }

    private static boolean empty(Object value) {
        return value instanceof String text && text.isBlank();
    }

    private static boolean fits(ValueKind kind, Object value) {
        return switch (kind) {
            case TEXT, PHONE, EMAIL, INN -> value instanceof String || value instanceof Number;
            case NUMBER, DURATION -> number(value);
            case MONEY -> number(value) || value instanceof Map<?, ?> money && number(money.get("amount"));
            case DATE -> value instanceof String text && reads(text, LocalDate::parse);
            case TIME -> value instanceof String text && reads(text, LocalTime::parse);
            case PERIOD ->
                value instanceof Map<?, ?> period
                        && period.get("from") instanceof String from
                        && reads(from, LocalDate::parse)
                        && period.get("to") instanceof String to
                        && reads(to, LocalDate::parse);
            case YES_NO -> value instanceof Boolean;
            case CHOICE, PERSON -> value instanceof String || value instanceof Number || value instanceof Map;
            case FILE, LIST -> value instanceof List;
            case OBJECT -> value instanceof Map;
            case ANY -> true;
        };
    }

    private static boolean number(@Nullable Object value) {
        return value instanceof Number
                || value instanceof String text && text.length() < 50 && reads(text, BigDecimal::new);
    }

    private static boolean reads(String text, java.util.function.Function<String, Object> reader) {
        try {
            var _ = reader.apply(text);
            return true;
        } catch (DateTimeException | NumberFormatException e) {
            return false;
        }
    }
}
