package io.otklik.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured, by name.
final class Figures {

    /// Those that others read by machine.
    private static final List<String> PUBLISHED = List.of(
            "turns_per_s",
            "floor_per_s",
            "ratio",
            "ratio_256",
            "p50_ms",
            "p99_ms",
            "floor_p99_ms",
            "single_turns_per_s",
            "idle_rss_mb",
            "load_rss_mb",
            "websockets_per_gib",
            "first_start_s",
            "later_start_s",
            "first5s_to_warm",
            "scale_1e5_to_1e3");

    private final Map<String, Double> all = new LinkedHashMap<>();

    @SuppressWarnings("SystemOut")
    void note(String name, double figure) {
        all.put(name, figure);
        System.out.printf("%-24s %,14.3f%n", name, figure);
    }

    double of(String name) {
        return all.getOrDefault(name, Double.NaN);
    }

    /// One JSON object; a figure that is missing is null.
    String json() {
        return PUBLISHED.stream()
                .map(name -> "  \"" + name + "\": " + number(of(name)))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String number(double figure) {
        return Double.isFinite(figure) ? Double.toString(Math.round(figure * 1000) / 1000.0) : "null";
    }
}
