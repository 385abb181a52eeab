package io.otklik.bot;

/// An answer that a language model has written out of articles, and that they bear out.
///
/// @param source what a button can carry of the article it rests on first
record Advice(String words, String source) {}
