package io.otklik.platform;

import java.util.UUID;

/// A person on our side. It lives here because conversations name operators without knowing the staff module.
public record OperatorId(UUID value) {}
