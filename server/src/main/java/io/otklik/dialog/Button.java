package io.otklik.dialog;

/// An answer that the customer can press instead of typing. The id says by itself where it leads, so that a button
/// pressed days later is still understood.
public record Button(String id, String label, Style style) {

    /// How much a button asks for attention.
    public enum Style {
        PRIMARY,
        PLAIN,
        QUIET
    }
}
