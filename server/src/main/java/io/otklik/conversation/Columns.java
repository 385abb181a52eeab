package io.otklik.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Values of many rows, column by column, as the arrays that one `unnest` statement takes.
final class Columns {

    private final Map<String, List<@Nullable String>> columns = new LinkedHashMap<>();

    Columns put(String name, @Nullable Object value) {
        columns.computeIfAbsent(name, _ -> new ArrayList<>()).add(value == null ? null : value.toString());
        return this;
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    /// Named parameters; every value travels as text and is cast in the statement.
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        columns.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }
}
