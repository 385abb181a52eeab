package io.otklik.dialog.trial;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Values as tests and records write them: words, numbers, things, lists of things, and lists of names under `files`.
final class Words {

    private static final int ANY_SIZE = 10_000;

    private Words() {}

    /// Spaces that do not break look like others when they are read.
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    static Map<String, Value> values(JsonNode node) {
        var values = new LinkedHashMap<String, Value>();
        node.properties().forEach(p -> values.put(p.getKey(), value(p.getKey(), p.getValue())));
        return values;
    }

    static List<String> strings(JsonNode list) {
        return list.isArray() ? list.valueStream().map(JsonNode::asString).toList() : List.of(list.asString());
    }

    static FileRef file(String name) {
        return new FileRef("id-" + name, name, ANY_SIZE, "application/pdf");
    }

    /// How a robot answered: `answers`, `refuses`, `fails` or `unsure`.
    static Outcome outcome(JsonNode line) {
        if (line.has("refuses")) {
            var refusal = line.get("refuses");
            return new Outcome.Refused(
                    refusal.path("code").asString(""), refusal.path("reason").asString(""));
        }
        if (line.has("unsure")) return new Outcome.Unsure(line.get("unsure").asString(""));
        if (line.has("fails")) return new Outcome.Failed(line.get("fails").asString(""));
        return new Outcome.Ok(values(line.path("answers")));
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
                    case Value.Option(var id, var _) -> id;
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
            return new Value.Files(strings(node).stream().map(Words::file).toList());
        if (node.isArray())
            return new Value.Rows(node.valueStream().map(Words::row).toList());
        if (node.isObject()) return Value.thing(id(node), values(node));
        if (node.isBoolean()) return new Value.Yes(node.booleanValue());
        return node.isNumber() ? new Value.Amount(node.decimalValue()) : Value.written(node.asString());
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString("it");
    }

    private static Value.Row row(JsonNode node) {
        return node.isObject()
                ? new Value.Row(id(node), values(node))
                : new Value.Row(
                        node.asString(),
                        Map.of("id", Value.words(node.asString()), "name", Value.words(node.asString())));
    }
}
