package io.otklik.knowledge.search;

/// What can be found.
public record Article(String id, String title, String body) {}
