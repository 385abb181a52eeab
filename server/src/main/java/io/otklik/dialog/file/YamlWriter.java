package io.otklik.dialog.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Writes a scenario as the file that people read: short things in one line, long texts in lines of their own. Reading
/// it gives exactly what was written.
final class YamlWriter {

    private static final int WIDE = 116;
    private static final int SHORT_ITEM = 70;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    static String write(JsonNode tree) {
        var writer = new YamlWriter();
        writer.map(tree, 0, Section.FILE);
        return writer.out.toString();
    }

    /// A blank line stands before the chains and between them.
    private void map(JsonNode map, int indent, Section section) {
        var first = true;
        for (var entry : section.entries(map)) {
            if (section == Section.CHAINS && !first
                    || section == Section.FILE && entry.getKey().equals("chains")) out.append('\n');
            pad(indent);
            entry(entry.getKey(), entry.getValue(), indent, section.inside(entry.getKey()));
            first = false;
        }
    }

    private void entry(String key, JsonNode value, int indent, Section section) {
        out.append(Scalar.key(key)).append(':');
        var room = WIDE - indent - key.length() - 2;
        if (fits(value, room))
            out.append(' ').append(inLine(value, section, false)).append('\n');
        else if (value.isString()) lines(value.stringValue(), indent + 2);
        else if (value.isArray()) list(value, indent + 2, section.inside(""));
        else {
            out.append('\n');
            map(value, indent + 2, section);
        }
    }

    private void list(JsonNode list, int indent, Section section) {
        out.append('\n');
        for (var item : list) {
            pad(indent);
            out.append("- ");
            if (item.isObject() && !fits(item, SHORT_ITEM)) item(item, indent + 2, section);
            else out.append(inLine(item, section, false)).append('\n');
        }
    }

    /// The first key stands beside the dash.
    private void item(JsonNode map, int indent, Section section) {
        var first = true;
        for (var entry : section.entries(map)) {
            if (!first) pad(indent);
            entry(entry.getKey(), entry.getValue(), indent, section.inside(entry.getKey()));
            first = false;
        }
    }

    private void lines(String text, int indent) {
        if (!Scalar.canStandInLines(text)) {
            out.append(' ').append(Scalar.inLine(text, false)).append('\n');
            return;
        }
        var manyLines = text.contains("\n");
        out.append(manyLines ? " |" : " >")
                .append(text.endsWith("\n") ? "" : "-")
                .append('\n');
        for (var line : manyLines ? text.lines().toList() : folded(text, WIDE - indent)) {
            if (!line.isEmpty()) pad(indent);
            out.append(line).append('\n');
        }
    }

    /// Broken only where one space stands between two words, so that joining the lines gives the text back.
    private static List<String> folded(String text, int width) {
        var lines = new ArrayList<String>();
        var from = 0;
        var lastSpace = -1;
        for (var i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i) != ' ' || text.charAt(i - 1) == ' ' || text.charAt(i + 1) == ' ') continue;
            if (i - from > width && lastSpace > from) {
                lines.add(text.substring(from, lastSpace));
                from = lastSpace + 1;
            }
            lastSpace = i;
        }
        if (text.length() - from > width && lastSpace > from) {
            lines.add(text.substring(from, lastSpace));
            from = lastSpace + 1;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static boolean fits(JsonNode value, int room) {
        if (value.isObject() && value.valueStream().anyMatch(JsonNode::isContainer)) return value.isEmpty();
        if (value.isArray() && value.valueStream().anyMatch(JsonNode::isContainer)) return false;
        if (value.isObject() && value.size() > 4) return false;
        if (hasLines(value)) return false;
        return inLine(value, Section.OTHER, false).length() <= room || value.isValueNode() && !value.isString();
    }

    private static boolean hasLines(JsonNode value) {
        return value.isString()
                ? value.stringValue().contains("\n")
                : value.valueStream().anyMatch(YamlWriter::hasLines);
    }

    private static String inLine(JsonNode value, Section section, boolean inBrackets) {
        if (value.isObject())
            return section.entries(value).stream()
                    .map(e -> Scalar.key(e.getKey()) + ": " + inLine(e.getValue(), Section.OTHER, true))
                    .collect(Collectors.joining(", ", "{", "}"));
        if (value.isArray())
            return value.valueStream()
                    .map(v -> inLine(v, Section.OTHER, true))
                    .collect(Collectors.joining(", ", "[", "]"));
        if (value.isString()) return Scalar.inLine(value.stringValue(), inBrackets);
        if (value.isNumber()) return value.decimalValue().toPlainString();
        return value.isBoolean() ? String.valueOf(value.booleanValue()) : "null";
    }

    private void pad(int spaces) {
        out.append(" ".repeat(spaces));
    }
}
