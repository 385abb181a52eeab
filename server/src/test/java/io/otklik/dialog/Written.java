package io.otklik.dialog;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Values as transcripts write them: words, numbers, things, lists of things, and lists of names under `files`.
final class Written {

    private Written() {}

    static Map<String, Value> facts(JsonNode node) {
        return values(node);
    }

    static Map<String, Value> values(JsonNode node) {
        var values = new LinkedHashMap<String, Value>();
        node.properties().forEach(p -> values.put(p.getKey(), value(p.getKey(), p.getValue())));
        return values;
    }

    /// Inputs of a call in words, for comparing.
    static String shown(Map<String, Value> values) {
        var shown = new TreeMap<String, String>();
        values.forEach((name, value) -> shown.put(
                name,
                switch (value) {
                    case Value.Words(var text) -> text;
                    case Value.Amount(BigDecimal number) -> number.toPlainString();
                    case Value.Day(var date) -> date.toString();
                    case Value.Days(var count) -> String.valueOf(count);
                    default -> value.toString();
                }));
        return shown.toString();
    }

    static String shown(JsonNode node) {
        var shown = new TreeMap<String, String>();
        node.properties().forEach(p -> shown.put(p.getKey(), p.getValue().asString()));
        return shown.toString();
    }

    private static Value value(String name, JsonNode node) {
        if (name.equals("files"))
            return new Value.Files(node.valueStream().map(Written::file).toList());
        if (node.isArray())
            return new Value.Rows(node.valueStream().map(Written::row).toList());
        if (node.isObject()) return row(node);
        return node.isNumber() ? new Value.Amount(node.decimalValue()) : Value.words(node.asString());
    }

    private static Value.Row row(JsonNode node) {
        return new Value.Row(node.path("id").asString("it"), values(node));
    }

    private static FileRef file(JsonNode name) {
        return new FileRef("id-" + name.asString(), name.asString(), 10_000, "application/pdf");
    }
}
