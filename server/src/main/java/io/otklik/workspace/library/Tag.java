package io.otklik.workspace.library;

import java.util.UUID;

/// A word that marks conversations, with a colour like `#17703D`.
public record Tag(UUID id, String name, String color) {}
