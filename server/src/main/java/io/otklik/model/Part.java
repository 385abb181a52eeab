package io.otklik.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is set up and paid for by itself.
enum Part {
    /// A model that writes.
    WORDS,
    /// A model that makes vectors of texts.
    VECTORS;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Use> uses() {
        return Arrays.stream(Use.values()).filter(use -> use.part() == this).toList();
    }
}
