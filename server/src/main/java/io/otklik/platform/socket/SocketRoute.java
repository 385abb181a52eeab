package io.otklik.platform.socket;

import java.util.Optional;

/// A path on which WebSockets are opened. Being a bean is enough to be served.
public interface SocketRoute {

    /// Like `/ws/widget`.
    String path();

    /// Who comes with this one-time ticket; empty = the handshake is refused with 403.
    Optional<Socket> open(String ticket);
}
