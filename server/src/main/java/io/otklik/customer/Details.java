package io.otklik.customer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people may correct about a contact by hand; what is absent is not known.
public record Details(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        Map<String, String> attributes,
        @Nullable OrganizationId organization) {

    public Details {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
