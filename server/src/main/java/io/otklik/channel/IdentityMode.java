package io.otklik.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Whether a site signs who its user is.
public enum IdentityMode {
    /// Everybody is anonymous.
    OFF,
    /// A signed identity is believed, without one the visitor is anonymous.
    OPTIONAL,
    /// Without a signed identity nobody can write.
    REQUIRED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException for an unknown code
    @JsonCreator
    public static IdentityMode ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
