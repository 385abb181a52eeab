package io.otklik.workspace.notice;

import io.otklik.platform.OperatorId;
import java.util.List;
import java.util.UUID;

/// What waits for a person's eye has changed. Published in the transaction of the change.
///
/// @param given what is new
/// @param done  what is over
public record NoticesChanged(OperatorId person, List<Notice> given, List<UUID> done) {

    public NoticesChanged {
        given = List.copyOf(given);
        done = List.copyOf(done);
    }
}
