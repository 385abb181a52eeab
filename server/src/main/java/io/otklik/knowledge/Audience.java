package io.otklik.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/// Who may read an article. As the reach of a reader: everything up to it.
public enum Audience {
    /// Everybody, on the help site too.
    PUBLIC,
    /// Customers whom we know as people of an organization.
    ORGANIZATION,
    /// Our own people.
    INTERNAL;

    public boolean reads(Audience article) {
        return article.compareTo(this) <= 0;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is none of this name
    @JsonCreator
    public static Audience ofCode(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an audience: " + code));
    }
}
