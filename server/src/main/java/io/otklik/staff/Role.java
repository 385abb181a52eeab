package io.otklik.staff;

import static io.otklik.platform.Permission.*;

import io.otklik.platform.Permission;
import java.util.EnumSet;
import java.util.Set;

/// What somebody is employed for, and so what they may do.
public enum Role {
    OPERATOR(EnumSet.of(SELF, CONVERSATIONS)),
    SUPERVISOR(EnumSet.of(SELF, CONVERSATIONS, SUPERVISE, ANALYTICS)),
    AUTHOR(EnumSet.of(SELF, SCENARIOS, ANALYTICS)),
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
