package io.otklik.staff.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/// Light, dark, or as the system is.
public enum Theme {
    @JsonProperty("system")
    SYSTEM,
    @JsonProperty("light")
    LIGHT,
    @JsonProperty("dark")
    DARK
}
