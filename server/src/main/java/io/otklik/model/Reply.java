package io.otklik.model;

/// What came of a question. What was said is text that nobody has vouched for.
public sealed interface Reply {

    /// @param whole whether it came to its end, and was not cut at the most that it may say
    record Said(String text, boolean whole) implements Reply {}

    record Nothing(Why why) implements Reply {}
}
