package io.otklik.analytics;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table for a spreadsheet program (RFC 4180). Text that such a program would run as a formula is told to
/// be text.
///
/// Russian spreadsheets separate cells with a semicolon and decimals with a comma, so do we.
final class Csv {

    /// Invisible characters before the sign do not stop a spreadsheet program.
    private static final Pattern FORMULA = Pattern.compile("[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠]|[\\t\\r\\n]");

    private final StringBuilder table = new StringBuilder("\uFEFF");
    private final boolean russian;

    Csv(boolean russian) {
        this.russian = russian;
    }

    /// A number is a number, everything else is text; null is an empty cell.
    Csv row(@Nullable Object... cells) {
        table.append(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(russian ? ";" : ",")))
                .append("\r\n");
        return this;
    }

    byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> decimal(number);
            case Number number -> number.toString();
            default -> quoted(cell.toString());
        };
    }

    private String decimal(double number) {
        var text = String.format(Locale.ROOT, "%.4f", number).replaceFirst("\\.?0+$", "");
        return russian ? text.replace('.', ',') : text;
    }

    static String quoted(String text) {
        var safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
