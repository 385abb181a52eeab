package io.otklik.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// «Олег Петров» is «ОП».
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
