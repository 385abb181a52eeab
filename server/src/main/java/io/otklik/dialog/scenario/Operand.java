package io.otklik.dialog.scenario;

import io.otklik.dialog.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One side of a comparison, or what a value is set to.
public sealed interface Operand {

    /// A value by its name, or a property of it, or of its property: `employee.daysLeft`.
    record Path(String name, List<String> properties) implements Operand {
        public Path {
            properties = List.copyOf(properties);
        }
    }

    record Literal(Value value) implements Operand {}

    record Today() implements Operand {}

    /// How many days from today to that date: 0 today, negative before.
    record DaysAhead(Operand date) implements Operand {}

    /// How many lines a list has.
    record Count(Operand list) implements Operand {}

    /// The value in these circumstances, or nothing when something it needs is not known.
    default @Nullable Value in(Function<String, @Nullable Value> values, LocalDate today) {
        return switch (this) {
            case Path(var name, var properties) -> {
                var value = values.apply(name);
                for (var property : properties) value = property(value, property);
                yield value;
            }
            case Literal(var value) -> value;
            case Today() -> new Value.Day(today);
            case DaysAhead(var date) ->
                date.in(values, today) instanceof Value.Day(var day)
                        ? Value.Amount.of(ChronoUnit.DAYS.between(today, day))
                        : null;
            case Count(var list) ->
                switch (list.in(values, today)) {
                    case Value.Rows(var rows) -> Value.Amount.of(rows.size());
                    case Value.Files(var files) -> Value.Amount.of(files.size());
                    case null, default -> null;
                };
        };
    }

    private static @Nullable Value property(@Nullable Value value, String property) {
        return switch (value) {
            case null -> null;
            case Value.Row row when property.equals("id") && !row.fields().containsKey("id") -> Value.words(row.id());
            case Value.Row row -> row.fields().get(property);
            case Value.Option(var id, var _) when property.equals("id") -> Value.words(id);
            case Value.Days(var count) when property.equals("count") -> new Value.Amount(BigDecimal.valueOf(count));
            case Value.Money(var amount, var _) when property.equals("amount") -> amount;
            case Value.Money(var _, var currency) when property.equals("currency") -> Value.words(currency);
            case Value.Period(var from, var _) when property.equals("from") -> new Value.Day(from);
            case Value.Period(var _, var to) when property.equals("to") -> new Value.Day(to);
            case Value.Period(var from, var to)
            when property.equals("days") -> new Value.Days((int) ChronoUnit.DAYS.between(from, to) + 1);
            default -> null;
        };
    }
}
