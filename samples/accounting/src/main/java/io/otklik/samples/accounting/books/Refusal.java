package io.otklik.samples.accounting.books;

import java.util.Map;

/// A "no" in the way of an accounting program: a code for programs, a sentence for people, and
/// the figures behind it, so that a better request can be made.
public record Refusal(String code, String message, Map<String, Object> details) {
    public Refusal {
        details = Map.copyOf(details);
    }

    public static Refusal of(String code, String message) {
        return new Refusal(code, message, Map.of());
    }
}
