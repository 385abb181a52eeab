package io.otklik.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a waiting customer is honestly told.
///
/// @param place       place in line, from 1; absent when nobody is at work
/// @param waitSeconds how long it usually takes, in seconds; absent while nothing is known
/// @param opensAt     when somebody is at work again; absent when somebody is
public record Promise(
        @Nullable Integer place,
        @Nullable Integer waitSeconds,
        @Nullable Instant opensAt) {}
