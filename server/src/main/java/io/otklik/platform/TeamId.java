package io.otklik.platform;

import java.util.UUID;

/// A team on our side; its queue has the same id.
public record TeamId(UUID value) {}
