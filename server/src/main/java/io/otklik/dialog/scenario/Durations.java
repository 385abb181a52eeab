package io.otklik.dialog.scenario;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as files write them: `30s`, `10m`, `2h`, `1d`.
public final class Durations {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,5})([smhd])");

    private Durations() {}

    /// In the largest unit that divides it.
    public static String written(Duration time) {
        var seconds = time.toSeconds();
        if (seconds % 86_400 == 0) return seconds / 86_400 + "d";
        if (seconds % 3_600 == 0) return seconds / 3_600 + "h";
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    public static Optional<Duration> parse(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) return Optional.empty();
        var number = Long.parseLong(shape.group(1));
        var duration = switch (shape.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        return duration.isZero() || duration.compareTo(Duration.ofDays(366)) > 0
                ? Optional.empty()
                : Optional.of(duration);
    }
}
