package io.otklik.workspace.search;

import java.util.Locale;
import java.util.Optional;

/// What was meant by somebody who typed in the other keyboard layout: `ghbdtn` is «привет».
final class Layout {

    private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:\"<>";
    private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю";

    private Layout() {}

    /// The first letter tells in which layout it was typed; empty if there is none.
    static Optional<String> other(String typed) {
        var small = typed.toLowerCase(Locale.ROOT);
        var first = small.codePoints().filter(Character::isLetter).findFirst();
        if (first.isEmpty()) return Optional.empty();
        if (first.getAsInt() < 128) return Optional.of(keys(small, LATIN, RUSSIAN));
        if (RUSSIAN.indexOf(first.getAsInt()) >= 0) return Optional.of(keys(small, RUSSIAN, LATIN));
        return Optional.empty();
    }

    private static String keys(String typed, String from, String to) {
        var meant = new StringBuilder(typed.length());
        for (var i = 0; i < typed.length(); i++) {
            var key = from.indexOf(typed.charAt(i));
            meant.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return meant.toString();
    }
}
