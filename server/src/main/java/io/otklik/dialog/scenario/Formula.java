package io.otklik.dialog.scenario;

import io.otklik.dialog.Value;
import io.otklik.dialog.words.Workdays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a value is worked out from others.
public sealed interface Formula {

    record Of(Operand operand) implements Formula {}

    /// The last day of a leave that starts on that day and lasts so many calendar days.
    record LastDay(Operand start, Operand days) implements Formula {}

    /// The first working day after that date.
    record WorkdayAfter(Operand date) implements Formula {}

    /// The value, or nothing when something it needs is not known.
    default @Nullable Value in(Function<String, @Nullable Value> values, LocalDate today) {
        return switch (this) {
            case Of(var operand) -> operand.in(values, today);
            case LastDay(var start, var days) ->
                start.in(values, today) instanceof Value.Day(var from)
                                && count(days.in(values, today)) instanceof Integer many
                        ? new Value.Day(Workdays.lastDay(from, many))
                        : null;
            case WorkdayAfter(var date) ->
                date.in(values, today) instanceof Value.Day(var day) ? new Value.Day(Workdays.workdayAfter(day)) : null;
        };
    }

    private static @Nullable Integer count(@Nullable Value value) {
        return switch (value) {
            case Value.Days(var count) -> count;
            case Value.Amount(BigDecimal number) -> number.intValue();
            case null, default -> null;
        };
    }
}
