package io.otklik.robot;

import java.time.Instant;
import java.util.UUID;

/// A task ended. Published inside a transaction of its own; if a listener fails, it is published again later, without
/// the task being done again.
public record RobotReturned(
        RunId run,
        UUID conversation,
        int turn,
        String callId,
        String robot,
        String operation,
        Outcome outcome,
        Instant at) {}
