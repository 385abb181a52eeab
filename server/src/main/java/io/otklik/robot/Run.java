package io.otklik.robot;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One task done, or being done, in another system: the row as it is.
///
/// @param ticket    the number of the one job that may work on it
/// @param maybeDone an attempt ended without an answer
/// @param approved  what a person said who had to allow it
/// @param task      the other system's own name of a long task
/// @param laterAnswer the last word on a long task, not yet understood
/// @param laterUntil  when a long task, or the wait for a decision, is given up
/// @param progress    what was last told of a long task
record Run(
        RunId id,
        String robot,
        String operation,
        UUID conversation,
        int turn,
        String callId,
        String key,
        Map<String, Object> input,
        Status status,
        int ticket,
        int attempts,
        boolean maybeDone,
        @Nullable Outcome outcome,
        boolean returned,
        Instant createdAt,
        @Nullable Boolean approved,
        @Nullable String task,
        byte @Nullable [] laterAnswer,
        @Nullable Instant laterUntil,
        @Nullable String progress) {

    enum Status {
        QUEUED,
        RUNNING,
        WAITING_APPROVAL,
        WAITING_ANSWER,
        DONE,
        REFUSED,
        FAILED,
        UNSURE;

        boolean over() {
            return switch (this) {
                case QUEUED, RUNNING, WAITING_APPROVAL, WAITING_ANSWER -> false;
                case DONE, REFUSED, FAILED, UNSURE -> true;
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Status ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        static Status of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Done _ -> DONE;
                case Outcome.Refused _ -> REFUSED;
                case Outcome.Failed(var _, var maybeDone) -> maybeDone ? UNSURE : FAILED;
            };
        }
    }
}
