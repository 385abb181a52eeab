package io.otklik.staff;

import io.otklik.platform.TeamId;

/// Name, hours or members of a team changed. Published in the transaction of the change.
public record TeamChanged(TeamId team) {}
