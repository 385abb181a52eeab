package io.otklik.dialog.file;

import java.util.Set;
import java.util.regex.Pattern;

/// How one text is written down in YAML so that reading it gives exactly the same text: as it is where that is safe, in
/// quotes where it is not, in lines of its own where it is long.
final class Scalar {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}«„“].*");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Pattern UNSAFE_LINE =
            Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufeff\\ufffe\\uffff\\p{Cs}]");
    private static final Set<String> NOT_WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity");

    private Scalar() {}

    static String key(String key) {
        var isWord = KEY.matcher(key).matches() && (key.length() == 1 || !NOT_WORDS.contains(lower(key)));
        return isWord ? key : quoted(key);
    }

    /// In one line; between brackets a comma needs quotes as well.
    static String inLine(String text, boolean inBrackets) {
        return isPlain(text, inBrackets) ? text : quoted(text);
    }

    /// Whether the text keeps every character when it is written in lines of its own.
    static boolean canStandInLines(String text) {
        if (text.isBlank() || UNSAFE_LINE.matcher(text).find() || text.endsWith("\n\n")) return false;
        if (Character.isWhitespace(text.charAt(0))) return false;
        return text.lines().noneMatch(line -> !line.isEmpty() && (line.isBlank() || line.endsWith(" ")));
    }

    private static boolean isPlain(String text, boolean inBrackets) {
        if (!PLAIN.matcher(text).matches()
                || UNSAFE_LINE.matcher(text).find()
                || text.endsWith(" ")
                || text.endsWith(":")) return false;
        if (text.contains(": ") || text.contains(" #")) return false;
        if (inBrackets && text.chars().anyMatch(c -> ",[]{}:".indexOf(c) >= 0)) return false;
        return !NOT_WORDS.contains(lower(text));
    }

    private static String quoted(String text) {
        return text.isEmpty() || !(UNSAFE_LINE.matcher(text).find() || text.contains("\n"))
                ? "'" + text.replace("'", "''") + "'"
                : escaped(text);
    }

    private static String escaped(String text) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (UNSAFE_LINE.matcher(String.valueOf(c)).find() && !isHalfOfPair(text, i))
                        out.append(String.format("\\u%04x", (int) c));
                    else out.append(c);
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean isHalfOfPair(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String lower(String word) {
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
