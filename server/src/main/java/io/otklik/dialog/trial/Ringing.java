package io.otklik.dialog.trial;

import io.otklik.dialog.Event;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The times that a played conversation waits for: those that its scenario has set, and the customer's silence.
final class Ringing {

    private final List<Bell> bells = new ArrayList<>();

    /// @param event what happens then
    record Bell(ZonedDateTime at, Event event) {}

    void set(ZonedDateTime at, String key) {
        bells.add(new Bell(at, new Event.TimeUp(key)));
    }

    /// The first to ring, if one rings by then; it does not ring again.
    ///
    /// @param until   nothing when all may ring
    /// @param silence when the customer will have been silent for too long, if she can be
    Optional<Bell> next(@Nullable ZonedDateTime until, Optional<ZonedDateTime> silence) {
        var all = new ArrayList<>(bells);
        silence.ifPresent(at -> all.add(new Bell(at, new Event.FellSilent())));
        var next = all.stream()
                .min(Comparator.comparing(Bell::at))
                .filter(bell -> until == null || !bell.at().isAfter(until));
        next.ifPresent(bells::remove);
        return next;
    }
}
