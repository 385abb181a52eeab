package io.otklik.robot;

import io.otklik.robot.mapping.Mapping;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the other system says of a long task on the way, in one line for the customer.
final class Progress {

    private static final int LONGEST = 300;

    private Progress() {}

    /// @param expression gives `{percent, text}`, or one of the two alone
    /// @return like `40 %. Проверяем документы`; empty for nothing
    static String told(Object body, @Nullable String expression) {
        if (expression == null || expression.isEmpty()) return "";
        var line = switch (Mapping.evaluate(expression, body)) {
            case Map<?, ?> said -> line(percent(said.get("percent")), text(said.get("text")));
            case String words -> words.strip();
            case Number number -> percent(number);
            case null, default -> "";
        };
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private static String line(String percent, String text) {
        return percent.isEmpty() || text.isEmpty() ? percent + text : percent + ". " + text;
    }

    private static String text(@Nullable Object text) {
        return text instanceof String words ? words.strip() : "";
    }

    private static String percent(@Nullable Object percent) {
        if (!(percent instanceof Number number)) return "";
        return Math.clamp(number.longValue(), 0, 100) + " %";
    }
}
