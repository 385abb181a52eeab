package io.otklik.dialog;

import io.otklik.dialog.Value.Row;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Values as JSON, from which they can be read back: words, numbers and yes/no as themselves, everything else as an
/// object with one telling key.
public final class ValueCodec {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ValueCodec() {}

    public static JsonNode json(Value value) {
        return switch (value) {
            case Value.Words(var text) -> JSON.stringNode(text);
            case Value.Amount(var number) -> JSON.numberNode(number);
            case Value.Yes(var is) -> JSON.booleanNode(is);
            case Value.Day(var date) -> JSON.objectNode().put("day", date.toString());
            case Value.Money(var amount, var currency) ->
                JSON.objectNode().put("money", amount.number()).put("in", currency);
            case Value.Period(var from, var to) ->
                JSON.objectNode().put("from", from.toString()).put("to", to.toString());
            case Value.Time(var time) -> JSON.objectNode().put("time", time.toString());
            case Value.Length(var minutes) -> JSON.objectNode().put("minutes", minutes);
            case Value.Days(var count) -> JSON.objectNode().put("days", count);
            case Value.Option(var id, var label) ->
                JSON.objectNode().put("option", id).put("label", label);
            case Row row -> row(row);
            case Value.Rows(var rows) -> {
                var list = JSON.arrayNode();
                rows.forEach(row -> list.add(row(row)));
                yield list;
            }
            case Value.Files(var files) -> {
                var node = JSON.objectNode();
                var list = node.putArray("files");
                files.forEach(file -> list.add(file(file)));
                yield node;
            }
        };
    }

    public static Value value(JsonNode node) {
        if (node.isString()) return Value.words(node.stringValue());
        if (node.isNumber()) return new Value.Amount(node.decimalValue());
        if (node.isBoolean()) return new Value.Yes(node.booleanValue());
        if (node.isArray())
            return new Value.Rows(node.valueStream().map(ValueCodec::row).toList());
        if (node.has("day"))
            return new Value.Day(LocalDate.parse(node.get("day").stringValue()));
        if (node.has("days")) return new Value.Days(node.get("days").intValue());
        if (node.has("money"))
            return new Value.Money(
                    new Value.Amount(node.get("money").decimalValue()),
                    node.get("in").stringValue());
        if (node.has("from"))
            return new Value.Period(
                    LocalDate.parse(node.get("from").stringValue()),
                    LocalDate.parse(node.get("to").stringValue()));
        if (node.has("time"))
            return new Value.Time(LocalTime.parse(node.get("time").stringValue()));
        if (node.has("minutes")) return new Value.Length(node.get("minutes").intValue());
        if (node.has("option"))
            return new Value.Option(
                    node.get("option").stringValue(), node.get("label").stringValue());
        if (node.has("files"))
            return new Value.Files(
                    node.get("files").valueStream().map(ValueCodec::file).toList());
        return row(node);
    }

    public static ObjectNode map(Map<String, Value> values) {
        var node = JSON.objectNode();
        values.forEach((name, value) -> node.set(name, json(value)));
        return node;
    }

    public static Map<String, Value> map(JsonNode node) {
        var values = HashMap.<String, Value>newHashMap(node.size());
        node.properties().forEach(p -> values.put(p.getKey(), value(p.getValue())));
        return values;
    }

    private static ObjectNode row(Row row) {
        var node = JSON.objectNode().put("row", row.id());
        node.set("of", map(row.fields()));
        return node;
    }

    private static Row row(JsonNode node) {
        return new Row(node.path("row").asString(), map(node.path("of")));
    }

    private static ObjectNode file(FileRef file) {
        return JSON.objectNode()
                .put("id", file.id())
                .put("name", file.name())
                .put("size", file.size())
                .put("type", file.type());
    }

    private static FileRef file(JsonNode node) {
        return new FileRef(
                node.path("id").asString(),
                node.path("name").asString(),
                node.path("size").asLong(),
                node.path("type").asString());
    }
}
