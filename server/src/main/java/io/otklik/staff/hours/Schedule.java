package io.otklik.staff.hours;

import io.otklik.staff.Names;
import java.util.UUID;

/// Working hours with a name; teams point to one.
public record Schedule(UUID id, Names names, WorkingHours hours) {}
