package io.otklik.robot.mapping;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import org.jspecify.annotations.Nullable;

/// Evaluates expressions within limits ([Bounds]). Nothing of ours can be called from an expression.
public final class Mapping {

    /// Characters of an expression.
    public static final int LONGEST = 4_000;

    private Mapping() {}

    /// @param input plain JSON: maps, lists, strings, numbers, booleans
    /// @return plain JSON; null for nothing
    /// @throws Unmappable when the expression is wrong, fails or breaks a limit
    public static @Nullable Object evaluate(String expression, Object input) {
        if (expression.length() > LONGEST) throw new Unmappable(Flaw.TOO_LONG, LONGEST);
        try {
            var compiled = Jsonata.jsonata(expression);
            compiled.setOutputConvertNulls(false);
            var frame = compiled.createFrame();
            new Bounds().guard(frame);
            return Plain.copy(compiled.evaluate(input, frame));
        } catch (Unmappable e) {
            throw e;
        } catch (JException e) {
            throw Mistakes.of(e);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof Unmappable inner ? inner : Mistakes.of(e);
        } catch (StackOverflowError e) {
            throw new Unmappable(Flaw.TOO_DEEP);
        }
    }

    /// Reads an expression without evaluating it.
    ///
    /// @throws Unmappable when it is none
    public static void check(String expression) {
        if (expression.length() > LONGEST) throw new Unmappable(Flaw.TOO_LONG, LONGEST);
        try {
            Jsonata.jsonata(expression);
        } catch (JException e) {
            throw Mistakes.of(e);
        } catch (RuntimeException e) {
            throw e.getCause() instanceof Unmappable inner ? inner : Mistakes.of(e);
        } catch (StackOverflowError e) {
            throw new Unmappable(Flaw.TOO_DEEP);
        }
    }
}
