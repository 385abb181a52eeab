package io.otklik.analytics;

import io.otklik.analytics.BehindStore.Found;
import io.otklik.analytics.BehindStore.Mark;
import io.otklik.analytics.BehindStore.Wanted;
import io.otklik.analytics.Overview.Day;
import io.otklik.analytics.Overview.Days;
import io.otklik.platform.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports: numbers over a period, and the conversations behind each of them.
@Service
class Reports {

    private static final List<Moment> WHOLE =
            List.of(Moment.SPAM, Moment.MENU_SHOWN, Moment.CHAIN, Moment.HANDOFF, Moment.PASSED, Moment.RESOLVED);

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
        var started = numbers.byDay(Moment.STARTED, scope);
        return new Overview(
                Days.of(scope.period()),
                Days.of(before.period()),
                numbers.since().orElse(null),
                freshAt,
                Numbers.figures(
                        numbers(scope, started),
                        numbers(before, numbers.byDay(Moment.STARTED, before)),
                        names.in(language)),
                days(scope, started));
    }

    /// One page of the conversations behind a number.
    @Transactional(readOnly = true)
    public List<Found> conversations(Wanted wanted, @Nullable Mark after, int limit) {
        return behind.page(wanted, after, limit);
    }

    /// How many there are on all pages.
    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        return behind.count(wanted);
    }

    /// What can be added up from its parts is not counted a second time.
    private Numbers numbers(Scope scope, Map<LocalDate, Map<Metric, Measured>> started) {
        var whole = new EnumMap<Metric, Measured>(Metric.class);
        var subjects = new EnumMap<Moment, Map<String, Map<Metric, Measured>>>(Moment.class);
        var scores = numbers.bySubject(Moment.ASKED, scope);
        whole.putAll(Measured.sum(started.values()));
        whole.putAll(Measured.sum(scores.values()));
        for (var moment : WHOLE) whole.putAll(numbers.whole(moment, scope));
        scores.remove(null);
        subjects.put(Moment.ASKED, scores);
        subjects.put(Moment.CHAIN, numbers.bySubject(Moment.CHAIN, scope));
        subjects.put(Moment.HANDOFF, numbers.bySubject(Moment.HANDOFF, scope));
        return new Numbers(whole, subjects);
    }

    private List<Day> days(Scope scope, Map<LocalDate, Map<Metric, Measured>> started) {
        var passed = numbers.byDay(Moment.PASSED, scope);
        return scope.period()
                .days()
                .map(day -> day(day, started.getOrDefault(day, Map.of()), passed.getOrDefault(day, Map.of())))
                .toList();
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
