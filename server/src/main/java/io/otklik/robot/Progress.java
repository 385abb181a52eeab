package io.otklik.robot;

import io.otklik.robot.mapping.Mapping;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the other system says of a long task on the way, in one line for the customer.
final class Progress {

    private static final int LONGEST = 300;

    private Progress() {}

    /// @return like `40 %. Проверяем документы`; empty for nothing
    static String told(Object body, @Nullable String expression) {
        if (expression == null || expression.isEmpty()) return "";
        if (!(Mapping.evaluate(expression, body) instanceof Map<?, ?> said)) return "";
        var text = said.get("text") instanceof String words ? words.strip() : "";
        var percent = percent(said.get("percent"));
        var line = percent.isEmpty() || text.isEmpty() ? percent + text : percent + ". " + text;
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static String percent(@Nullable Object percent) {
        if (!(percent instanceof Number number)) return "";
        return Math.clamp(number.longValue(), 0, 100) + " %";
    }
}
