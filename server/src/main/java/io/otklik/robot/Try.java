package io.otklik.robot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One attempt as the log of runs shows it.
///
/// @param status  of HTTP; null if no answer came
/// @param failure why it was not the end; null if it was one
record Try(
        Instant at,
        int millis,
        @Nullable Integer status,
        @Nullable String failure) {

    static @Nullable String failure(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Succeeded _, Attempt.Refused _, Attempt.Taken _, Attempt.Pending _ -> null;
            case Attempt.Hopeless(var reason) -> reason.code();
            case Attempt.NotNow(var reason, var _, var _) -> reason.code();
        };
    }
}
