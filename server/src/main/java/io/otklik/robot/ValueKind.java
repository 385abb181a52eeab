package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What sort of value an operation takes or gives, in the scenario's words.
public enum ValueKind {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("money")
    MONEY,
    @JsonProperty("date")
    DATE,
    @JsonProperty("period")
    PERIOD,
    @JsonProperty("duration")
    DURATION,
    @JsonProperty("time")
    TIME,
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("inn")
    INN,
    @JsonProperty("yes-no")
    YES_NO,
    @JsonProperty("choice")
    CHOICE,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("file")
    FILE,
    @JsonProperty("list")
    LIST,
    /// Whatever it is.
    @JsonProperty("any")
    ANY,
    @JsonProperty("object")
    OBJECT;

    /// As in files and the API: `yes-no`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
