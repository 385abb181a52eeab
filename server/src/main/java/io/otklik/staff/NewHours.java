package io.otklik.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A schedule to be made by [StaffFounder].
///
/// @param week     stretches of each day, written like `09:00-18:00`; a day that is not named is a day off
/// @param holidays days off, whatever the week says
public record NewHours(Names names, ZoneId zone, Map<DayOfWeek, List<String>> week, Set<LocalDate> holidays) {}
