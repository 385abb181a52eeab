package io.otklik.analytics;

import java.time.Instant;
import java.util.UUID;

/// One entry of a conversation's log as reports see it.
///
/// @param seq place in the conversation, from 1, without gaps
record LogEntry(UUID conversation, int seq, Instant at, Happening what) {}
