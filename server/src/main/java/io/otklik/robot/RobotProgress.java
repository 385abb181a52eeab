package io.otklik.robot;

import java.time.Instant;
import java.util.UUID;

/// A task goes on: it began, takes longer than usual, or is tried again. Published inside a transaction.
public record RobotProgress(
        RunId run,
        UUID conversation,
        int turn,
        String callId,
        String robot,
        String operation,
        Stage stage,
        int attempt,
        Instant at) {

    public enum Stage {
        STARTED,
        SLOW,
        RETRYING
    }
}
