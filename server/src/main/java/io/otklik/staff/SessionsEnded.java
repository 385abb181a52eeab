package io.otklik.staff;

import io.otklik.platform.OperatorId;
import java.util.Set;
import java.util.UUID;

/// Sign-ins that are over, by the person's own wish or because the password changed; their sockets must close.
/// Published in the transaction that ends them.
public record SessionsEnded(OperatorId person, Set<UUID> sessions) {

    public SessionsEnded {
        sessions = Set.copyOf(sessions);
    }
}
