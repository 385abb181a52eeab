package io.otklik.knowledge.writing;

import io.otklik.knowledge.body.Body;

/// An article in one language.
public record Text(String title, Body body) {}
