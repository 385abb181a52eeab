package io.otklik.bot;

/// This text is what new conversations begin with from now on; told when it is certain.
public record ScenarioPublished(String yaml) {}
