package io.otklik.samples.accounting.books;

/// What the books say to a request to register something.
public sealed interface Answer<T> {
    /// Registered now or, when `repeated`, earlier under the same key.
    record Registered<T>(T entry, boolean repeated) implements Answer<T> {}

    record Refused<T>(Refusal refusal) implements Answer<T> {}
}
