package io.otklik.workspace.library;

import io.otklik.platform.TeamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer written in advance.
///
/// @param shortcut what is typed after a slash
/// @param teamId   whose it is; absent = everybody's
record CannedAnswer(
        UUID id,
        String shortcut,
        String title,
        Text text,
        @Nullable TeamId teamId) {

    /// In the customer's language; one of them may be empty.
    record Text(String ru, String en) {}
}
