package io.otklik.analytics;

import io.otklik.analytics.BehindStore.Found;
import io.otklik.analytics.BehindStore.Mark;
import io.otklik.analytics.BehindStore.Wanted;
import io.otklik.analytics.Overview.Day;
import io.otklik.analytics.Overview.Days;
import io.otklik.platform.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports: numbers over a period, and the conversations behind each of them.
@Service
class Reports {

    private static final List<Moment> DIVIDED = List.of(Moment.CHAIN, Moment.HANDOFF, Moment.ASKED);

    private final NumbersStore numbers;
    private final BehindStore behind;
    private final LogTail tail;
    private final SubjectNames names;
    private final Clock clock;

    Reports(NumbersStore numbers, BehindStore behind, LogTail tail, SubjectNames names, Clock clock) {
        this.numbers = numbers;
        this.behind = behind;
        this.tail = tail;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview overview(Scope scope, Language language) {
        var freshAt = tail.freshAt();
        var before = scope.over(scope.period().before(clock.instant()));
        return new Overview(
                Days.of(scope.period()),
                Days.of(before.period()),
                numbers.since().orElse(null),
                freshAt,
                Numbers.figures(
                        numbers(scope), numbers(before), (moment, subject) -> names.name(moment, subject, language)),
                days(scope));
    }

    /// One page of the conversations behind a number.
    @Transactional(readOnly = true)
    public List<Found> conversations(Wanted wanted, Mark after, int limit) {
        return behind.page(wanted, after, limit);
    }

    /// How many there are on all pages.
    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        return behind.count(wanted);
    }

    private Numbers numbers(Scope scope) {
        var whole = new EnumMap<Metric, Measured>(Metric.class);
        var subjects = new EnumMap<Moment, Map<String, Map<Metric, Measured>>>(Moment.class);
        for (var moment : Moment.values()) whole.putAll(numbers.whole(moment, scope));
        for (var moment : DIVIDED) subjects.put(moment, numbers.bySubject(moment, scope));
        return new Numbers(whole, subjects);
    }

    private List<Day> days(Scope scope) {
        var started = numbers.byDay(Moment.STARTED, scope);
        var passed = numbers.byDay(Moment.PASSED, scope);
        var days = new ArrayList<Day>();
        for (var day = scope.period().first(); !day.isAfter(scope.period().last()); day = day.plusDays(1))
            days.add(day(day, started.getOrDefault(day, Map.of()), passed.getOrDefault(day, Map.of())));
        return days;
    }

    private static Day day(LocalDate day, Map<Metric, Measured> started, Map<Metric, Measured> passed) {
        var answered = passed.getOrDefault(Metric.FIRST_RESPONSE, Measured.NONE);
        return new Day(
                day,
                count(started, Metric.CONVERSATIONS_BOT),
                count(started, Metric.CONVERSATIONS_PEOPLE),
                count(started, Metric.CONVERSATIONS_SILENT),
                answered.count(),
                answered.p50(),
                answered.p90());
    }

    private static long count(Map<Metric, Measured> measured, Metric metric) {
        return measured.getOrDefault(metric, Measured.NONE).count();
    }
}
