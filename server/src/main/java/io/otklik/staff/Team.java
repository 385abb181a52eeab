package io.otklik.staff;

import io.otklik.platform.TeamId;

/// People who answer together.
///
/// @param key the stable word by which scenarios and samples name the team, as in `payroll`
public record Team(TeamId id, String key, Names names) {}
