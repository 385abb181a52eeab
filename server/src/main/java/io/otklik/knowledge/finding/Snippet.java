package io.otklik.knowledge.finding;

import java.util.List;

/// A piece of an article and where the asked words stand in it.
///
/// @param marks pairs of positions: where a word begins, and the place behind it
public record Snippet(String text, List<int[]> marks) {}
