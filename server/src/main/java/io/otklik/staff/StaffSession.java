package io.otklik.staff;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import java.time.Instant;
import java.util.UUID;

/// Somebody of our side who is signed in on one device, as of this request: role and name are read anew each time.
///
/// @param id      of the session; [SessionsEnded] names it when it is over
/// @param expires when the sign-in ends unless it is used before
public record StaffSession(UUID id, OperatorId person, String name, Role role, Language language, Instant expires) {

    public boolean may(Permission permission) {
        return role.may(permission);
    }
}
