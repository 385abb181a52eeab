package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Condition;
import io.otklik.dialog.scenario.Condition.Sign;
import io.otklik.dialog.scenario.Formula;
import io.otklik.dialog.scenario.Operand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads conditions and formulas. What is written here is a small part of CEL, the language of conditions to come, so
/// that
/// files stay good: `days <= employee.daysLeft && known(organization)`.
final class Expressions {

    private final Tokens tokens;

    private Expressions(Tokens tokens) {
        this.tokens = tokens;
    }

    static Condition condition(Part part) {
        return read(part, new Condition.All(List.of()), Expressions::any);
    }

    static Operand operand(Part part) {
        return read(part, new Operand.Today(), Expressions::operand);
    }

    static Formula formula(Part part) {
        return read(part, new Formula.Of(new Operand.Today()), Expressions::formula);
    }

    private interface Reads<T> {
        T from(Expressions expressions);
    }

    private static <T> T read(Part part, T otherwise, Reads<T> reads) {
        try {
            var expressions = new Expressions(Tokens.of(part.string()));
            var result = reads.from(expressions);
            expressions.tokens.end();
            return result;
        } catch (IllegalArgumentException mistake) {
            part.flaw(Mistake.BAD_CONDITION, String.valueOf(mistake.getMessage()));
            return otherwise;
        }
    }

    private Condition any() {
        var parts = new ArrayList<Condition>();
        do parts.add(all());
        while (tokens.skip("||"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() {
        var parts = new ArrayList<Condition>();
        do parts.add(one());
        while (tokens.skip("&&"));
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition one() {
        if (tokens.skip("!")) return new Condition.Not(one());
        if (tokens.skip("(")) {
            var inner = any();
            tokens.expect(")");
            return inner;
        }
        if (tokens.skip("known")) return new Condition.Known(inBrackets());
        var left = operand();
        var sign = sign(tokens.peek());
        if (sign == null) return new Condition.Compare(left, Sign.EQUAL, new Operand.Literal(new Value.Yes(true)));
        tokens.next();
        return new Condition.Compare(left, sign, operand());
    }

    private Formula formula() {
        if (tokens.skip("lastDay")) {
            tokens.expect("(");
            var start = operand();
            tokens.expect(",");
            var days = operand();
            tokens.expect(")");
            return new Formula.LastDay(start, days);
        }
        if (tokens.skip("workdayAfter")) return new Formula.WorkdayAfter(inBrackets());
        return new Formula.Of(operand());
    }

    private Operand operand() {
        if (tokens.skip("today")) return new Operand.Today();
        if (tokens.skip("daysAhead")) return new Operand.DaysAhead(inBrackets());
        if (tokens.skip("count")) return new Operand.Count(inBrackets());
        var literal = tokens.literal();
        if (literal != null) return new Operand.Literal(literal);
        var names = tokens.path();
        return new Operand.Path(names.getFirst(), names.subList(1, names.size()));
    }

    private Operand inBrackets() {
        tokens.expect("(");
        var inner = operand();
        tokens.expect(")");
        return inner;
    }

    private static @Nullable Sign sign(String token) {
        return switch (token) {
            case "==" -> Sign.EQUAL;
            case "!=" -> Sign.NOT_EQUAL;
            case "<" -> Sign.LESS;
            case "<=" -> Sign.AT_MOST;
            case ">" -> Sign.MORE;
            case ">=" -> Sign.AT_LEAST;
            default -> null;
        };
    }
}
