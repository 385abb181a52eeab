package io.otklik.analytics;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation in the list behind a number.
///
/// @param at      the moment by which it counts
/// @param measure what was measured on it: seconds, or a mark
/// @param contact absent for those who may not see conversations, as is the subject
/// @param status  "open", "snoozed" or "resolved"
record Line(
        UUID id,
        long number,
        Instant at,
        @Nullable Double measure,
        @Nullable Who contact,
        @Nullable String subject,
        @Nullable Team team,
        String status) {

    record Who(UUID id, @Nullable String name, @Nullable String organization) {}

    record Team(UUID id, String name) {}
}
