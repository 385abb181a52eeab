package io.otklik.routing;

import io.otklik.understanding.tone.Tone;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who is in a hurry or unhappy counts as having waited longer; not for ever, so that nobody calm waits without end.
final class Haste {

    private static final Map<String, Duration> AHEAD =
            Map.of(Tone.URGENT, Duration.ofMinutes(10), Tone.UPSET, Duration.ofMinutes(5));

    private Haste() {}

    static Duration ahead(Collection<String> tone) {
        return tone.stream()
                .map(sign -> AHEAD.getOrDefault(sign, Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Those of the signs that bring somebody forward.
    static List<String> reasons(Collection<String> tone) {
        return Stream.of(Tone.URGENT, Tone.UPSET).filter(tone::contains).toList();
    }
}
