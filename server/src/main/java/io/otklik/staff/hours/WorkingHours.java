package io.otklik.staff.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a team works: the usual week, and the days that differ from it (a holiday has no spans at all).
///
/// We are open exactly when the clock on the wall of that zone shows a time inside a span. Whatever the zone does to
/// its clocks follows from that one sentence: an hour that is skipped is not worked, an hour that comes twice is
/// worked twice.
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Span>> week, Map<LocalDate, List<Span>> exceptions) {
    private static final int HORIZON_DAYS = 400;

    public WorkingHours {
        week = Map.copyOf(week);
        exceptions = Map.copyOf(exceptions);
        Stream.concat(week.values().stream(), exceptions.values().stream()).forEach(WorkingHours::refuseOverlaps);
    }

    public boolean openAt(Instant now) {
        var wall = now.atZone(zone);
        return spans(wall.toLocalDate()).stream().anyMatch(span -> span.holds(wall.toLocalTime()));
    }

    /// The given moment if we are open then, else the moment when we open next; empty if that is not within a year.
    public Optional<Instant> openFrom(Instant now) {
        if (openAt(now)) {
            return Optional.of(now);
        }
        var today = now.atZone(zone).toLocalDate();
        return IntStream.range(0, HORIZON_DAYS)
                .mapToObj(today::plusDays)
                .flatMap(day -> opening(day, now).stream())
                .findFirst();
    }

    private Optional<Instant> opening(LocalDate day, Instant now) {
        // Two days are looked at together: a clock put back over midnight makes their hours interleave.
        return Stream.concat(turns(day), turns(day.plusDays(1)))
                .filter(Predicate.not(now::isAfter))
                .filter(this::openAt)
                .min(Instant::compareTo);
    }

    /// The moments of a day at which closed may turn into open: starts of spans, and changes of the clock.
    private Stream<Instant> turns(LocalDate day) {
        var starts = spans(day).stream().flatMap(span -> moments(day, span.from()));
        return Stream.concat(starts, clockChange(day).stream());
    }

    private Stream<Instant> moments(LocalDate day, int minute) {
        var wall = day.atStartOfDay().plusMinutes(minute);
        return zone.getRules().getValidOffsets(wall).stream().map(wall::toInstant);
    }

    private Optional<Instant> clockChange(LocalDate day) {
        var start = day.atStartOfDay(zone).minusHours(2);
        return Optional.ofNullable(zone.getRules().nextTransition(start.toInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .filter(instant -> instant.isBefore(endOf(day).toInstant()));
    }

    private ZonedDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).plusHours(2);
    }

    private List<Span> spans(LocalDate day) {
        var exception = exceptions.get(day);
        return exception != null ? exception : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static void refuseOverlaps(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            for (int j = i + 1; j < spans.size(); j++) {
                if (spans.get(i).overlaps(spans.get(j))) {
                    throw new IllegalArgumentException("Working hours overlap: " + spans);
                }
            }
        }
    }
}
