package io.otklik.bot;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Value;
import io.otklik.robot.Outcome.Delivered;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values on their way to a robot and back: there they are plain JSON.
final class Results {

    private static final int MOST_ROWS = 200;

    private Results() {}

    /// The value as plain JSON.
    static Object plain(Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Amount(var number) -> number;
            case Value.Day(var date) -> date.toString();
            case Value.Days(var count) -> count;
            case Value.Money(var amount, var _) -> amount.number();
            case Value.Period(var from, var to) -> Map.of("from", from.toString(), "to", to.toString());
            case Value.Time(var time) -> time.toString();
            case Value.Length(var minutes) -> minutes;
            case Value.Yes(var is) -> is;
            case Value.Option(var id, var _) -> id;
            case Value.Row row -> plain(row);
            case Value.Rows(var rows) -> rows.stream().map(Results::plain).toList();
            case Value.Files(var files) -> files.stream().map(FileRef::id).toList();
        };
    }

    static Outcome outcome(io.otklik.robot.Outcome outcome) {
        return switch (outcome) {
            case io.otklik.robot.Outcome.Done(var values, var files) -> new Outcome.Ok(results(values, files));
            case io.otklik.robot.Outcome.Refused(var code, var message) -> new Outcome.Refused(code, message);
            case io.otklik.robot.Outcome.Failed(var reason, var maybeDone) ->
                maybeDone ? new Outcome.Unsure(reason.name()) : new Outcome.Failed(reason.name());
        };
    }

    private static Object plain(Value.Row row) {
        var fields = new HashMap<String, Object>();
        row.fields().forEach((name, value) -> fields.put(name, plain(value)));
        fields.put("id", row.id());
        return fields;
    }

    /// The values by name; the files, if any came, under `files`.
    private static Map<String, Value> results(Map<String, Object> values, List<Delivered> files) {
        var results = fields(values);
        if (!files.isEmpty())
            results.put(
                    "files", new Value.Files(files.stream().map(Results::file).toList()));
        return results;
    }

    private static FileRef file(Delivered file) {
        return new FileRef(file.id().toString(), file.name(), file.size(), file.type());
    }

    private static Map<String, Value> fields(Map<?, ?> values) {
        var fields = new HashMap<String, Value>();
        values.forEach((name, value) -> {
            var read = value(value);
            if (read != null) fields.put(String.valueOf(name), read);
        });
        return fields;
    }

    private static @Nullable Value value(@Nullable Object json) {
        return switch (json) {
            case null -> null;
            case Boolean is -> new Value.Yes(is);
            case Number number -> new Value.Amount(new BigDecimal(number.toString()));
            case Map<?, ?> thing -> Value.thing(id(thing), fields(thing));
            case List<?> list -> list(list);
            default -> Value.written(json.toString());
        };
    }

    private static Value list(List<?> list) {
        return new Value.Rows(list.stream()
                .limit(MOST_ROWS)
                .map(item -> item instanceof Map<?, ?> thing ? row(thing) : row(Map.of("id", item, "name", item)))
                .toList());
    }

    private static Value.Row row(Map<?, ?> thing) {
        return new Value.Row(id(thing), fields(thing));
    }

    private static String id(Map<?, ?> thing) {
        var id = thing.get("id");
        return id == null ? "" : id.toString();
    }
}
