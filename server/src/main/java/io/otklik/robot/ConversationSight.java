package io.otklik.robot;

import io.otklik.platform.OperatorId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Says who of our staff may see a conversation. Robots know no teams: a module that does implements this. Without
/// one nobody sees anything.
public interface ConversationSight {
    boolean sees(OperatorId who, UUID conversation);

    /// What people call these conversations; those that are gone are absent.
    Map<UUID, Long> numbers(Collection<UUID> conversations);
}
