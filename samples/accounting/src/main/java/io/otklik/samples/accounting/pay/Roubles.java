package io.otklik.samples.accounting.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A sum of money as Russian business paper writes it: in digits and in words.
public final class Roubles {
    private static final char SPACE = '\u00A0';

    private Roubles() {}

    /// `1234.5` becomes `1 234,50 ₽` with spaces that do not break.
    public static String withSign(BigDecimal sum) {
        return plain(sum) + SPACE + "₽";
    }

    /// `1234.5` becomes `1 234,50`.
    public static String plain(BigDecimal sum) {
        var digits = sum.setScale(2, RoundingMode.HALF_UP).abs().toPlainString();
        var whole = new StringBuilder(digits.substring(0, digits.length() - 3));
        for (var at = whole.length() - 3; at > 0; at -= 3) whole.insert(at, SPACE);
        return (sum.signum() < 0 ? "−" : "") + whole + "," + digits.substring(digits.length() - 2);
    }

    /// `1234.50` becomes `1234-50`, the way of bank forms.
    public static String forBank(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', '-');
    }

    /// `1234.50` becomes `Одна тысяча двести тридцать четыре рубля 50 копеек`.
    public static String inWords(BigDecimal sum) {
        var cents = sum.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        var whole = cents / 100;
        var rest = cents % 100;
        var words = Numerals.inWords(whole, Numerals.Gender.MASCULINE);
        return "%s%s %s %02d %s"
                .formatted(
                        Character.toUpperCase(words.charAt(0)),
                        words.substring(1),
                        Numerals.form(whole, "рубль", "рубля", "рублей"),
                        rest,
                        Numerals.form(rest, "копейка", "копейки", "копеек"));
    }
}
