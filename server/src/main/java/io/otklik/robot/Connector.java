package io.otklik.robot;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/// Another system that does tasks for us.
///
/// @param address   ends in `/`; operations' paths go on from it
/// @param patience  how long one attempt may take
/// @param slowAfter after how long the customer hears that it takes longer
/// @param attempts  how often a task is tried at most
record Connector(
        UUID id,
        String name,
        Title title,
        URI address,
        SignIn signIn,
        Duration patience,
        Duration slowAfter,
        int attempts) {}
