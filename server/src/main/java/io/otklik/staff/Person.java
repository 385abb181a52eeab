package io.otklik.staff;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import java.time.ZoneId;

/// Somebody on our side.
///
/// @param active false once disabled: such a person keeps the name on old entries and gets nothing new
public record Person(
        OperatorId id, String name, String email, Role role, Language language, ZoneId timeZone, boolean active) {

    public String initials() {
        return Initials.of(name);
    }
}
