package io.otklik.workspace.library;

import java.util.UUID;

/// A tag is called otherwise now. Published in the transaction of the change.
public record TagRenamed(UUID tag) {}
