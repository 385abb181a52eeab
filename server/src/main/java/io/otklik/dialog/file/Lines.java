package io.otklik.dialog.file;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The line of the file on which each thing stands, by its address (`.chains.hello.steps[2]`) and, for steps, by name.
public final class Lines {

    private static final Pattern STEP = Pattern.compile("\\.chains\\.([^.\\[]+)(?:\\.steps)?\\[(\\d{1,6})]");
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, Integer> lines = new HashMap<>();

    private Lines() {}

    public static Lines of(String yaml) {
        var lines = new Lines();
        try (var parser = YAML.createParser(yaml)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var line = parser.currentTokenLocation().getLineNr();
                var where = where(parser.streamReadContext(), token);
                lines.lines.putIfAbsent(where, line);
                var step = STEP.matcher(where);
                if (step.matches())
                    lines.lines.putIfAbsent(StepReader.ownName(step.group(1), Integer.parseInt(step.group(2))), line);
                if (token == JsonToken.VALUE_STRING && where.endsWith(".id"))
                    lines.lines.putIfAbsent(parser.getString(), line);
            }
        } catch (JacksonException broken) {
            var location = broken.getLocation();
            if (location != null) lines.lines.put("", location.getLineNr());
        }
        return lines;
    }

    /// The line of this address or of the nearest thing around it; 1 when nothing is known.
    public int line(String where) {
        var address = where;
        while (!address.isEmpty()) {
            var line = lines.get(address);
            if (line != null) return line;
            var cut = Math.max(address.lastIndexOf('.'), address.lastIndexOf('['));
            address = cut < 0 ? "" : address.substring(0, cut);
        }
        return lines.getOrDefault("", 1);
    }

    private static String where(TokenStreamContext context, JsonToken token) {
        var parts = new ArrayDeque<String>();
        var at = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? context.getParent() : context;
        for (; at != null && !at.inRoot(); at = at.getParent())
            parts.addFirst(at.inArray() ? "[" + (at.getCurrentIndex() + 1) + "]" : "." + at.currentName());
        return String.join("", parts);
    }
}
