package io.otklik.dialog.scenario;

import io.otklik.dialog.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A question that the bot answers by itself from what it knows. The answer may be "cannot tell", which is never taken
/// for "no" in silence.
public sealed interface Condition {

    enum Verdict {
        TRUE,
        FALSE,
        UNKNOWN;

        static Verdict of(boolean is) {
            return is ? TRUE : FALSE;
        }
    }

    enum Sign {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST
    }

    record Known(Operand operand) implements Condition {}

    record Compare(Operand left, Sign sign, Operand right) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    default Verdict in(Function<String, @Nullable Value> values, LocalDate today) {
        return switch (this) {
            case Known(var operand) -> Verdict.of(operand.in(values, today) != null);
            case Compare(var left, var sign, var right) ->
                Comparison.of(left.in(values, today), sign, right.in(values, today));
            case Not(var condition) -> opposite(condition.in(values, today));
            case All(var conditions) -> first(Verdict.FALSE, conditions, values, today);
            case Any(var conditions) -> first(Verdict.TRUE, conditions, values, today);
        };
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> Verdict.FALSE;
            case FALSE -> Verdict.TRUE;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    /// The deciding verdict if one part has it, else "cannot tell" if one part cannot tell, else the opposite.
    private static Verdict first(
            Verdict deciding, List<Condition> parts, Function<String, @Nullable Value> values, LocalDate today) {
        var left = opposite(deciding);
        for (var part : parts) {
            var verdict = part.in(values, today);
            if (verdict == deciding) return deciding;
            if (verdict == Verdict.UNKNOWN) left = Verdict.UNKNOWN;
        }
        return left;
    }
}
