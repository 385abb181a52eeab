package io.otklik.dialog.scenario;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Condition.Sign;
import io.otklik.dialog.scenario.Condition.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Compares two values of a kind: numbers and lengths by size, dates by time, anything else only for being equal.
final class Comparison {

    private Comparison() {}

    static Verdict of(@Nullable Value left, Sign sign, @Nullable Value right) {
        if (left == null || right == null) return Verdict.UNKNOWN;
        if (left instanceof Value.Money(var _, var a) && right instanceof Value.Money(var _, var b) && !a.equals(b))
            return same(false, sign);
        if (number(left) instanceof BigDecimal a && number(right) instanceof BigDecimal b)
            return ordered(a.compareTo(b), sign);
        if (left instanceof Value.Day(var a) && right instanceof Value.Day(var b)) return ordered(a.compareTo(b), sign);
        if (plain(left) instanceof Object a && plain(right) instanceof Object b) return same(a.equals(b), sign);
        return Verdict.UNKNOWN;
    }

    private static Verdict ordered(int order, Sign sign) {
        return Verdict.of(
                switch (sign) {
                    case EQUAL -> order == 0;
                    case NOT_EQUAL -> order != 0;
                    case LESS -> order < 0;
                    case AT_MOST -> order <= 0;
                    case MORE -> order > 0;
                    case AT_LEAST -> order >= 0;
                });
    }

    private static Verdict same(boolean same, Sign sign) {
        return switch (sign) {
            case EQUAL -> Verdict.of(same);
            case NOT_EQUAL -> Verdict.of(!same);
            default -> Verdict.UNKNOWN;
        };
    }

    private static @Nullable BigDecimal number(Value value) {
        return switch (value) {
            case Value.Amount(var number) -> number;
            case Value.Days(var count) -> BigDecimal.valueOf(count);
            case Value.Money(var amount, var _) -> amount.number();
            case Value.Length(var minutes) -> BigDecimal.valueOf(minutes);
            case Value.Time(var time) -> BigDecimal.valueOf(time.toSecondOfDay() / 60);
            default -> null;
        };
    }

    private static @Nullable Object plain(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Option(var id, var _) -> id;
            case Value.Row row -> row.id();
            case Value.Yes(var is) -> is;
            default -> null;
        };
    }
}
