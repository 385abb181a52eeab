package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonProperty;

/// In which form the other system takes questions and gives answers.
public enum Wording {
    @JsonProperty("json")
    JSON,
    /// JSON in the envelope of OData; only for answers.
    @JsonProperty("odata")
    ODATA,
    @JsonProperty("form")
    FORM,
    @JsonProperty("xml")
    XML,
    /// With files from the chat; only for questions.
    @JsonProperty("multipart")
    MULTIPART
}
