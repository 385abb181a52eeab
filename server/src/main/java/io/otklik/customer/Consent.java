package io.otklik.customer;

import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A customer agreed, or refused, to this version of a text for this purpose. What was said once is never changed; a
/// later word is another consent.
///
/// @param text         the very words she answered to, in the language she read them in
/// @param conversation where she said so
public record Consent(
        String purpose,
        String version,
        boolean given,
        String text,
        Language language,
        @Nullable InboxId inbox,
        @Nullable UUID conversation,
        Instant at) {}
