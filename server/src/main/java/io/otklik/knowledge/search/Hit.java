package io.otklik.knowledge.search;

/// An article that fits a question.
///
/// @param score how well it fits; only good for comparing hits of one question
public record Hit(String id, double score) {}
