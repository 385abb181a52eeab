package io.otklik.staff.signin;

import io.otklik.platform.Permission;
import io.otklik.staff.Role;
import io.otklik.staff.people.Theme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Everything the console needs to know about whoever looks at it.
///
/// @param expiresAt when the sign-in ends unless it is used before
record Me(
        UUID id,
        String name,
        String initials,
        String email,
        Role role,
        List<Permission> permissions,
        String language,
        Theme theme,
        String timeZone,
        List<MyTeam> teams,
        String company,
        UUID sessionId,
        Instant expiresAt) {

    record MyTeam(UUID id, String name) {}
}
