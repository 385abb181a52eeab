package io.otklik.dialog.words;

import java.util.Optional;

/// The taxpayer's number of a company (10 figures) or a person (12 figures), with its check digits.
public final class Inn {

    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Inn() {}

    /// The figures of the text when they can be such a number by their count, right or wrong.
    public static Optional<String> shaped(String text) {
        var figures = text.replaceAll("(?iu)инн|inn|tin|[\\s\\u00a0:№.,-]", "");
        return figures.matches("\\d{10}|\\d{12}") ? Optional.of(figures) : Optional.empty();
    }

    public static boolean isValid(String inn) {
        return inn.length() == 10
                ? digit(inn, 9, 2) == inn.charAt(9) - '0'
                : digit(inn, 10, 1) == inn.charAt(10) - '0' && digit(inn, 11, 0) == inn.charAt(11) - '0';
    }

    private static int digit(String inn, int count, int firstWeight) {
        var sum = 0;
        for (var i = 0; i < count; i++) sum += (inn.charAt(i) - '0') * WEIGHTS[firstWeight + i];
        return sum % 11 % 10;
    }
}
