package io.otklik.understanding.text;

/// A word, a number or a sign of a text, with its place in what the person typed.
///
/// @param text lower case, ё as е
/// @param start the first character's place in the original
/// @param end the place behind the last character
public record Word(String text, Kind kind, int start, int end) {

    /// What a piece of text is made of.
    public enum Kind {
        LETTERS,
        DIGITS,
        MIXED,
        SIGN
    }

    public boolean isWord() {
        return kind != Kind.SIGN;
    }
}
