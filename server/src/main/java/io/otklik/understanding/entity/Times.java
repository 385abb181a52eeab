package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Moment;
import io.otklik.understanding.entity.Value.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A point or a stretch of time, however it is said: a day, an hour, both, so much later or earlier.
final class Times {

    private static final Map<String, int[]> PARTS = Map.ofEntries(
            Map.entry("утром", new int[] {4, 12}),
            Map.entry("утра", new int[] {4, 12}),
            Map.entry("днем", new int[] {12, 19}),
            Map.entry("вечером", new int[] {18, 24}),
            Map.entry("вечера", new int[] {18, 24}),
            Map.entry("ночью", new int[] {0, 4}),
            Map.entry("morning", new int[] {4, 12}),
            Map.entry("afternoon", new int[] {12, 19}),
            Map.entry("evening", new int[] {18, 24}));
    private static final Set<String> CONNECTORS = Set.of("в", "во", "at", "к", ",", "около", "by");

    private final Phrase phrase;
    private final ZonedDateTime now;
    private final Dates dates;
    private final Spans spans;
    private final Memo<Value> found;

    Times(Phrase phrase, ZonedDateTime now) {
        this.phrase = phrase;
        this.now = now;
        this.dates = new Dates(phrase, now);
        this.spans = new Spans(phrase, now, dates);
        this.found = new Memo<>(phrase.size(), this::read);
    }

    /// The longest time that begins at this piece.
    @Nullable
    Found<Value> at(int i) {
        return found.at(i);
    }

    private @Nullable Found<Value> read(int i) {
        var later = later(i);
        if (later != null) return later;
        if (phrase.isOne(i, Set.of("сейчас", "now")))
            return new Found<>(new Moment(Spans.start(now, Grain.SECOND), Grain.SECOND), i + 1);
        var span = spans.at(i);
        if (span != null && !(span.value() instanceof Moment(var _, var grain) && grain == Grain.DAY)) return span;
        var day =
                span != null && span.value() instanceof Moment moment ? new Found<>(moment, span.next()) : dates.at(i);
        if (day != null) return atHour(day);
        var clock = clock(i);
        if (clock == null)
            return phrase.isOne(i, Set.of("утром", "днем", "вечером", "ночью")) ? part(now.toLocalDate(), i) : null;
        var at = skipped(clock.next());
        var behind = dates.at(at);
        return behind != null
                ? new Found<>(on(behind.value().at().toLocalDate(), clock.value()), behind.next())
                : new Found<>(next(clock.value()), clock.next());
    }

    /// «через две недели», «три дня назад», "in two weeks".
    private @Nullable Found<Value> later(int i) {
        var forward = phrase.isOne(i, Set.of("через", "спустя", "in", "within"));
        var start = forward ? i + 1 : i;
        var length = Units.at(phrase, start);
        if (length == null && forward && Units.unit(phrase, start) instanceof Grain unit)
            length = new Found<>(new Value.Length(java.math.BigDecimal.ONE, unit), start + 1);
        if (length == null && Units.unit(phrase, start) instanceof Grain unit && ago(start + 1) > start + 1)
            length = new Found<>(new Value.Length(java.math.BigDecimal.ONE, unit), start + 1);
        if (length == null || length.value().amount().scale() > 0) return null;
        var count = length.value().amount().longValue();
        var unit = length.value().unit();
        if (forward) return new Found<>(moved(unit, count), length.next());
        var next = ago(length.next());
        return next > length.next() ? new Found<>(moved(unit, -count), next) : null;
    }

    private int ago(int at) {
        if (phrase.says(at, "тому", "назад")) return at + 2;
        return phrase.isOne(at, Set.of("назад", "ago")) ? at + 1 : at;
    }

    /// A week from now is a day, a day from now an hour: as fine as is meant.
    private Value moved(Grain unit, long count) {
        var at = Spans.plus(now, unit, count);
        var grain = switch (unit) {
            case SECOND, MINUTE -> Grain.SECOND;
            case HOUR -> Grain.MINUTE;
            case DAY -> Grain.HOUR;
            case WEEK, MONTH -> Grain.DAY;
            case QUARTER, YEAR -> Grain.MONTH;
        };
        return new Moment(Spans.start(at, grain), grain);
    }

    private Found<Value> atHour(Found<Moment> day) {
        var date = day.value().at().toLocalDate();
        var part = part(date, day.next());
        if (part != null) return part;
        var at = skipped(day.next());
        var clock = Clock.at(phrase, at);
        if (clock == null && at > day.next() && !phrase.is(at - 1, ",")) clock = Clock.bare(phrase, at);
        if (clock == null) return new Found<>(day.value(), day.next());
        return new Found<>(on(date, clock.value()), clock.next());
    }

    private int skipped(int at) {
        var next = at;
        while (phrase.isOne(next, CONNECTORS)) next++;
        return next;
    }

    private @Nullable Found<Value> part(LocalDate date, int i) {
        var at = phrase.isOne(i, Set.of("in", "the", "this")) ? i + 1 : i;
        var hours = PARTS.get(phrase.text(at));
        if (hours == null) return null;
        var start = date.atStartOfDay(now.getZone());
        return new Found<>(new Period(start.plusHours(hours[0]), start.plusHours(hours[1]), Grain.HOUR), at + 1);
    }

    private @Nullable Found<Clock> clock(int i) {
        var clock = Clock.at(phrase, i);
        if (clock != null) return clock;
        return phrase.isOne(i - 1, Set.of("в", "во", "at", "к")) ? Clock.bare(phrase, i) : null;
    }

    private Moment on(LocalDate date, Clock clock) {
        if (clock.zone() instanceof ZoneId zone)
            return new Moment(
                    date.atTime(clock.hour(), clock.minute()).atZone(zone).withZoneSameInstant(now.getZone()),
                    clock.grain());
        var hour = clock.open() && clock.hour() >= 1 && clock.hour() <= 6 ? clock.hour() + 12 : clock.hour();
        return new Moment(date.atTime(hour, clock.minute()).atZone(now.getZone()), clock.grain());
    }

    /// The next such time; an open one may be before or after noon.
    private Moment next(Clock clock) {
        var date = now.toLocalDate();
        if (clock.zone() instanceof ZoneId zone)
            return new Moment(
                    date.atTime(clock.hour(), clock.minute()).atZone(zone).withZoneSameInstant(now.getZone()),
                    clock.grain());
        var at = date.atTime(clock.hour(), clock.minute()).atZone(now.getZone());
        if (!at.isBefore(now)) return new Moment(at, clock.grain());
        var later = clock.open() && clock.hour() < 12 ? at.plusHours(12) : at.plusDays(1);
        return new Moment(later.isBefore(now) ? at.plusDays(1) : later, clock.grain());
    }
}
