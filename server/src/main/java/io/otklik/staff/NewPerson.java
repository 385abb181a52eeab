package io.otklik.staff;

import io.otklik.platform.Language;
import java.util.Set;

/// Somebody to be made by [StaffFounder], with a password that is already known.
///
/// @param teams  keys of teams that exist
/// @param skills keys of skills that exist
public record NewPerson(
        String name,
        String email,
        Role role,
        Language language,
        String password,
        Set<String> teams,
        Set<String> skills) {}
