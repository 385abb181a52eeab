package io.otklik.robot.mapping;

import com.dashjoin.jsonata.JException;
import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the expression language says by its codes (JSONata 2, `errorCodes` of its reference implementation), as flaws
/// that have sentences of ours. A code without one is a flaw that only its place tells.
final class Mistakes {

    private static final Map<String, Flaw> BY_CODE = Map.ofEntries(
            Map.entry("S0101", Flaw.OPEN_TEXT),
            Map.entry("S0102", Flaw.NUMBER_RANGE),
            Map.entry("S0103", Flaw.BAD_ESCAPE),
            Map.entry("S0104", Flaw.BAD_ESCAPE),
            Map.entry("S0105", Flaw.OPEN_NAME),
            Map.entry("S0201", Flaw.UNEXPECTED),
            Map.entry("S0202", Flaw.EXPECTED),
            Map.entry("S0203", Flaw.MISSING),
            Map.entry("S0204", Flaw.UNEXPECTED),
            Map.entry("S0205", Flaw.UNEXPECTED),
            Map.entry("S0207", Flaw.UNFINISHED),
            Map.entry("S0208", Flaw.VARIABLE_WANTED),
            Map.entry("S0211", Flaw.UNEXPECTED),
            Map.entry("S0212", Flaw.VARIABLE_WANTED),
            Map.entry("S0213", Flaw.NO_PATH),
            Map.entry("S0214", Flaw.VARIABLE_WANTED),
            Map.entry("S0301", Flaw.PATTERN_REFUSED),
            Map.entry("S0302", Flaw.PATTERN_REFUSED),
            Map.entry("T0410", Flaw.ARGUMENT),
            Map.entry("T0411", Flaw.ARGUMENT_KIND),
            Map.entry("T0412", Flaw.ARGUMENT_KIND),
            Map.entry("T1003", Flaw.KEY_NO_TEXT),
            Map.entry("T1005", Flaw.NO_FUNCTION),
            Map.entry("T1006", Flaw.NO_FUNCTION),
            Map.entry("T2001", Flaw.NO_NUMBER),
            Map.entry("T2002", Flaw.NO_NUMBER),
            Map.entry("T2003", Flaw.NO_NUMBER),
            Map.entry("T2004", Flaw.NO_NUMBER),
            Map.entry("T2006", Flaw.NO_FUNCTION),
            Map.entry("T2007", Flaw.NOT_COMPARABLE),
            Map.entry("T2008", Flaw.NOT_COMPARABLE),
            Map.entry("T2009", Flaw.NOT_COMPARABLE),
            Map.entry("T2010", Flaw.NOT_COMPARABLE),
            Map.entry("D1001", Flaw.NUMBER_RANGE),
            Map.entry("D1002", Flaw.NO_NUMBER),
            Map.entry("D1009", Flaw.SAME_KEY),
            Map.entry("D2014", Flaw.TOO_LARGE),
            Map.entry("D3030", Flaw.NO_NUMBER),
            Map.entry("D3137", Flaw.RAISED),
            Map.entry("D3138", Flaw.NOT_ONE),
            Map.entry("D3139", Flaw.NOT_ONE),
            Map.entry("D3141", Flaw.RAISED));

    private Mistakes() {}

    static Unmappable of(JException e) {
        var flaw = ownWords(e) ? Flaw.OTHER : BY_CODE.getOrDefault(e.getError(), Flaw.OTHER);
        var place = Math.max(-1, e.getLocation());
        return switch (flaw) {
            case EXPECTED -> new Unmappable(place, flaw, shown(e.getExpected()), shown(e.getCurrent()));
            case NO_NUMBER ->
                new Unmappable(place, flaw, shown(e.getExpected() == null ? e.getCurrent() : e.getExpected()));
            default -> new Unmappable(place, flaw, shown(e.getCurrent()), shown(e.getExpected()));
        };
    }

    /// Where the author has put no words into `$error()` and `$assert()`, the language puts its own.
    private static boolean ownWords(JException e) {
        return e.getCurrent() instanceof String words
                && (words.startsWith("$error() ") || words.startsWith("$assert() "));
    }

    /// The language's own functions fail in Java's words now and then.
    static Unmappable of(RuntimeException e) {
        return switch (e) {
            case NumberFormatException _ -> new Unmappable(Flaw.NO_NUMBER, quoted(e.getMessage()));
            case DateTimeParseException date -> new Unmappable(Flaw.NO_DATE, date.getParsedString());
            case DateTimeException _ -> new Unmappable(Flaw.NO_DATE, "…");
            case StringIndexOutOfBoundsException _ -> new Unmappable(Flaw.UNFINISHED);
            default -> new Unmappable(Flaw.OTHER);
        };
    }

    /// Like `For input string: "abc"`
    private static String quoted(@Nullable String message) {
        var parts = message == null ? new String[0] : message.split("\"", 3);
        return parts.length == 3 ? parts[1] : "…";
    }

    private static String shown(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? String.valueOf(value) : "…";
    }
}
