package io.otklik.dialog.scenario;

import io.otklik.dialog.words.Plain;

/// Words by which an item of a menu is recognised in a free text.
public record Keyword(Plain words, Step.Menu menu, Step.Item item) {}
