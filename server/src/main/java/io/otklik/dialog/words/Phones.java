package io.otklik.dialog.words;

import java.util.Optional;
import java.util.regex.Pattern;

/// Telephone numbers and e-mail addresses as customers write them.
public final class Phones {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[A-Za-z0-9._%+-]{1,64}@[\\p{L}0-9](?:[\\p{L}0-9-]{0,62}\\.)+\\p{L}{2,24}");

    private Phones() {}

    /// The number with its country, `+79161234567`; ten figures and a leading 8 are Russian.
    public static Optional<String> phone(String text) {
        var plus = text.contains("+");
        if (!text.replaceAll("(?iu)тел(ефон)?|phone|моб(ильный)?|мой|номер|my|number|is", "")
                .matches("[\\s\\u00a0()+.,:;\\d–-]*")) return Optional.empty();
        var figures = text.replaceAll("\\D", "");
        if (plus) return figures.matches("[1-9]\\d{6,14}") ? Optional.of("+" + figures) : Optional.empty();
        if (figures.matches("[78]\\d{10}")) return Optional.of("+7" + figures.substring(1));
        return figures.matches("9\\d{9}") ? Optional.of("+7" + figures) : Optional.empty();
    }

    /// The address in the text, in lower case where that does not matter.
    public static Optional<String> email(String text) {
        var found = EMAIL.matcher(text);
        if (!found.find()) return Optional.empty();
        var address = found.group();
        var more = found.find();
        var at = address.indexOf('@');
        var name = address.substring(0, at);
        return more || name.startsWith(".") || name.endsWith(".") || name.contains("..")
                ? Optional.empty()
                : Optional.of(name + address.substring(at).toLowerCase(java.util.Locale.ROOT));
    }
}
