package io.otklik.platform;

import java.util.Locale;

/// The form a counted noun takes for whole numbers, by the rules of Unicode CLDR for Russian and English.
public enum Plural {
    ONE,
    FEW,
    MANY,
    OTHER;

    public static Plural of(Language language, long number) {
        var n = Math.abs(number);
        return switch (language) {
            case EN -> n == 1 ? ONE : OTHER;
            case RU -> russian(n);
        };
    }

    /// The ending of a message key: "one", "few", "many", "other".
    public String form() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Plural russian(long n) {
        var tens = n % 100;
        var units = n % 10;
        if (units == 1 && tens != 11) return ONE;
        if (units >= 2 && units <= 4 && (tens < 12 || tens > 14)) return FEW;
        return MANY;
    }
}
