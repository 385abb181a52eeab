package io.otklik.workspace;

import java.util.UUID;

/// Anything that is shown by its name and found by its id.
public record Named(UUID id, String name) {}
