package io.otklik.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One configured connection of a channel. It lives here because customers and conversations name inboxes without
/// knowing channels.
public record InboxId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InboxId {}
}
