package io.otklik.customer;

import io.otklik.platform.Language;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A person who writes to us.
///
/// @param attributes what else we know, by name
/// @param verified   whether a channel vouches for who this is (a signed identity), as against what somebody typed
public record Contact(
        ContactId id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        @Nullable Organization organization,
        Map<String, String> attributes,
        boolean verified,
        Instant createdAt) {

    public Contact {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /// What people may correct by hand.
    public Details details() {
        return new Details(name, email, phone, attributes, organization == null ? null : organization.id());
    }
}
