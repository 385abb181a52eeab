package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers in figures: «1200», «1 200», «10,000», «1,5», «.77».
final class Figures {

    private static final int LONGEST = 15;

    private Figures() {}

    static @Nullable Found<BigDecimal> at(Phrase phrase, int i) {
        if (phrase.is(i, ".") && phrase.isDigits(i + 1) && !phrase.isDigits(i - 1))
            return new Found<>(new BigDecimal("0." + phrase.text(i + 1)), i + 2);
        if (!phrase.isDigits(i) || phrase.text(i).length() > LONGEST) return null;
        var whole = new StringBuilder(phrase.text(i));
        var at = i + 1;
        var first = whole.length() <= 3;
        while (first && thousands(phrase, at)) {
            whole.append(phrase.text(phrase.isDigits(at) ? at : at + 1));
            at += phrase.isDigits(at) ? 1 : 2;
        }
        if (fraction(phrase, at)) {
            whole.append('.').append(phrase.text(at + 1));
            at += 2;
        }
        return new Found<>(Numerals.plain(new BigDecimal(whole.toString())), at);
    }

    /// Three figures behind a space or a comma belong to the number before.
    private static boolean thousands(Phrase phrase, int at) {
        if (phrase.isDigits(at)) return phrase.text(at).length() == 3 && !phrase.glued(at - 1) && !dotted(phrase, at);
        return (phrase.is(at, ",") || phrase.is(at, "'"))
                && phrase.isDigits(at + 1)
                && phrase.text(at + 1).length() == 3
                && phrase.glued(at - 1)
                && phrase.glued(at);
    }

    private static boolean dotted(Phrase phrase, int at) {
        return phrase.is(at + 1, ":") && phrase.glued(at);
    }

    private static boolean fraction(Phrase phrase, int at) {
        return (phrase.is(at, ".") || phrase.is(at, ","))
                && phrase.isDigits(at + 1)
                && phrase.glued(at - 1)
                && phrase.glued(at);
    }
}
