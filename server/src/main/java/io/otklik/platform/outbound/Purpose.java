package io.otklik.platform.outbound;

/// What the program goes out for; each purpose has its own list of exceptions in the settings.
public enum Purpose {
    ROBOTS,
    /// The language model, if one is switched on.
    MODELS
}
