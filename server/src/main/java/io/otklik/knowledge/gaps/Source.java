package io.otklik.knowledge.gaps;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Where somebody asked or voted.
public enum Source {
    SITE,
    WIDGET,
    BOT,
    DESK;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Source ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
