package io.otklik.staff.people;

import io.otklik.platform.Language;
import java.time.ZoneId;

/// What a person is called and speaks, checked.
public record PersonForm(String name, String email, Language language, ZoneId timeZone) {}
