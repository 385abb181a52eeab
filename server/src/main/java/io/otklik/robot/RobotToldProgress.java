package io.otklik.robot;

import java.time.Instant;
import java.util.UUID;

/// The other system says how a long task is doing. Published inside a transaction.
///
/// @param words for the customer, like `40 %. Проверяем документы`
public record RobotToldProgress(RunId run, UUID conversation, int turn, String callId, String words, Instant at) {}
