package io.otklik.staff.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkingHoursProperties {
    /// Clock changes by half an hour, at midnight and just after it, a skipped day, and no changes at all.
    private static final List<Instant> CLOCK_CHANGES = List.of(
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2026-10-03T15:30:00Z"),
            Instant.parse("2026-04-04T15:00:00Z"),
            Instant.parse("2017-10-15T03:00:00Z"),
            Instant.parse("2018-02-18T02:00:00Z"),
            Instant.parse("2010-11-07T02:31:00Z"),
            Instant.parse("2011-12-30T10:00:00Z"));

    @Property(tries = 400)
    void it_opens_at_the_first_open_minute_and_not_before(
            @ForAll("hours") WorkingHours hours, @ForAll("moments") Instant now) {
        var found = hours.openFrom(now);

        var byWalkingTheMinutes = Stream.iterate(now, minute -> minute.plusSeconds(60))
                .limit(Duration.ofDays(8).toMinutes())
                .filter(hours::openAt)
                .findFirst();
        assertThat(found.filter(at -> at.isBefore(now.plus(Duration.ofDays(8)))))
                .isEqualTo(byWalkingTheMinutes);
    }

    @Property(tries = 300)
    void when_it_is_open_the_answer_is_now(@ForAll("hours") WorkingHours hours, @ForAll("moments") Instant now) {
        if (hours.openAt(now)) {
            assertThat(hours.openFrom(now)).contains(now);
        }
        assertThat(hours.openFrom(now).stream()).allMatch(hours::openAt);
    }

    @Property(tries = 100)
    void a_company_without_hours_never_opens(@ForAll("zones") ZoneId zone, @ForAll("moments") Instant now) {
        assertThat(new WorkingHours(zone, Map.of(), Map.of()).openFrom(now)).isEqualTo(Optional.empty());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Moscow",
                        "Europe/Berlin",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "Pacific/Apia",
                        "UTC")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.of(CLOCK_CHANGES), Arbitraries.longs().between(-3 * 24 * 60, 2 * 24 * 60))
                .as((change, minutes) -> change.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<WorkingHours> hours() {
        return Combinators.combine(
                        zones(),
                        spans().list().ofSize(7),
                        spans(),
                        Arbitraries.of(CLOCK_CHANGES),
                        Arbitraries.integers().between(-3, 3))
                .as((zone, week, special, change, shift) -> {
                    var days = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
                    for (var day : DayOfWeek.values()) {
                        days.put(day, week.get(day.ordinal()));
                    }
                    var exceptions = new HashMap<LocalDate, List<Span>>();
                    exceptions.put(LocalDate.ofInstant(change, zone).plusDays(shift), special);
                    return new WorkingHours(zone, days, exceptions);
                });
    }

    private static Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, Span.DAY)
                .set()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(points -> points.stream().sorted().toList())
                .map(points -> Stream.iterate(0, i -> i + 1 < points.size(), i -> i + 2)
                        .map(i -> new Span(points.get(i), points.get(i + 1)))
                        .toList());
    }
}
