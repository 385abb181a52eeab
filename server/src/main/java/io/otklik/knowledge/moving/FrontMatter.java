package io.otklik.knowledge.moving;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The lines `name: value` between two `---` at the head of a Markdown file. Names that we do not know stay unread.
///
/// @param rest the file below them
record FrontMatter(Map<String, String> values, String rest) {

    private static final Pattern HEAD =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)(?:\\n|(?<=\\n))---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z_-]*):[ \\t]*(.*)");

    static FrontMatter read(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var head = HEAD.matcher(lines);
        if (!head.find()) return new FrontMatter(Map.of(), lines);
        var values = new LinkedHashMap<String, String>();
        for (var line : head.group(1).split("\n", -1)) {
            var pair = LINE.matcher(line);
            if (pair.matches())
                values.put(
                        pair.group(1).toLowerCase(Locale.ROOT),
                        unquoted(pair.group(2).strip()));
        }
        return new FrontMatter(values, lines.substring(head.end()));
    }

    static String write(Map<String, String> values) {
        var out = new StringBuilder("---\n");
        values.forEach((name, value) ->
                out.append(name).append(": ").append(quoted(value)).append('\n'));
        return out.append("---\n\n").toString();
    }

    private static String quoted(String value) {
        if (value.matches("[a-z]+")) return value;
        return '"' + value.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String value) {
        if (value.length() < 2) return value;
        var inner = value.substring(1, value.length() - 1);
        if (value.startsWith("'") && value.endsWith("'")) return inner.replace("''", "'");
        if (value.startsWith("\"") && value.endsWith("\"")) return inner.replaceAll("\\\\([\"\\\\])", "$1");
        return value;
    }
}
