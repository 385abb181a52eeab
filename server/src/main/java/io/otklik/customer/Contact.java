package io.otklik.customer;

import io.otklik.platform.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person who writes to us.
///
/// @param verified whether a channel vouches for who this is (a signed identity), as against what somebody typed
public record Contact(
        ContactId id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable Organization organization,
        boolean verified,
        Instant createdAt) {}
