package io.otklik.bot.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one conversation at one step of one version.
///
/// @param stayed    how long it stood there, all visits together
/// @param handedOff why it went to people from here; absent if it did not
/// @param next      the steps it went on to
record StepFact(
        int version,
        String step,
        Instant enteredAt,
        int visits,
        Duration stayed,
        int misses,
        @Nullable String handedOff,
        List<String> next) {

    StepFact {
        next = List.copyOf(next);
    }

    static StepFact at(int version, String step, Instant now) {
        return new StepFact(version, step, now, 0, Duration.ZERO, 0, null, List.of());
    }

    StepFact visited() {
        return new StepFact(version, step, enteredAt, visits + 1, stayed, misses, handedOff, next);
    }

    StepFact left(Duration after) {
        return new StepFact(version, step, enteredAt, visits, stayed.plus(after), misses, handedOff, next);
    }

    StepFact leftFor(String to) {
        var all = new LinkedHashSet<>(next);
        all.add(to);
        return new StepFact(version, step, enteredAt, visits, stayed, misses, handedOff, List.copyOf(all));
    }

    StepFact missed() {
        return new StepFact(version, step, enteredAt, visits, stayed, misses + 1, handedOff, next);
    }

    StepFact handedOff(String why) {
        return new StepFact(version, step, enteredAt, visits, stayed, misses, why, next);
    }
}
