package io.otklik.dialog.scenario;

import java.time.Duration;

/// How long the bot waits for a customer's word.
///
/// @param ask   before it asks whether she is still there
/// @param close after that, before it takes its leave
public record Silence(Duration ask, Duration close) {}
