package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import io.otklik.understanding.entity.Value.Length;
import io.otklik.understanding.entity.Value.Moment;
import io.otklik.understanding.entity.Value.Period;
import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From when till when: «с 5 по 18 февраля», «на две недели с 5 февраля», «до конца месяца», «14. - 15.10.».
final class Periods {

    private static final Set<String> DASHES = Set.of("-", "–", "—", "/");
    private static final Set<String> UNTIL = Set.of("по", "до", "to", "until", "till", "-", "–", "—", "through");

    private final Phrase phrase;
    private final ZonedDateTime now;
    private final Times times;
    private final MonthDays monthDays;

    Periods(Phrase phrase, ZonedDateTime now) {
        this.phrase = phrase;
        this.now = now;
        this.times = new Times(phrase, now);
        this.monthDays = new MonthDays(phrase, now);
    }

    @Nullable
    Found<Value> at(int i) {
        var found = sized(i);
        if (found == null) found = monthDays.at(i);
        if (found == null) found = between(i);
        if (found == null) found = open(i);
        return found == null ? times.at(i) : found;
    }

    /// «на две недели с 5 февраля», «с 5 февраля на две недели», «в течение двух недель».
    private @Nullable Found<Value> sized(int i) {
        if (phrase.says(i, "в", "течение") && Units.at(phrase, i + 2) instanceof Found<Length>(var length, var next))
            return new Found<>(new Period(now, end(now, length), Grain.SECOND), next);
        var first = length(i);
        if (first != null && phrase.isOne(first.next(), Set.of("с", "со", "from", "starting", "начиная"))) {
            var at = phrase.isOne(first.next() + 1, Set.of("с", "from", "on")) ? first.next() + 2 : first.next() + 1;
            var from = start(at);
            if (from != null) return new Found<>(period(from.value(), first.value()), from.next());
        }
        if (!phrase.isOne(i, Set.of("с", "со", "from", "начиная"))) return null;
        var at = phrase.is(i + 1, "с") ? i + 2 : i + 1;
        var from = start(at);
        if (from == null && monthDays.before(at, Set.of("на")) instanceof Found<ZonedDateTime>(var day, var next))
            from = new Found<>(new Moment(day, Grain.DAY), next);
        if (from == null) return null;
        var behind = length(from.next());
        return behind == null ? null : new Found<>(period(from.value(), behind.value()), behind.next());
    }

    private @Nullable Found<Length> length(int i) {
        if (!phrase.isOne(i, Set.of("на", "for"))) return Units.at(phrase, i);
        var length = Units.at(phrase, i + 1);
        if (length != null) return length;
        var unit = Units.unit(phrase, i + 1);
        return unit == null ? null : new Found<>(new Length(java.math.BigDecimal.ONE, unit), i + 2);
    }

    private Period period(Moment from, Length length) {
        return new Period(
                from.at(), Spans.plus(from.at(), length.unit(), length.amount().longValue()), Grain.DAY);
    }

    private static ZonedDateTime end(ZonedDateTime from, Length length) {
        var end = Spans.plus(from, length.unit(), length.amount().longValue());
        return length.unit().compareTo(Grain.DAY) >= 0 ? Spans.start(end, Grain.DAY) : end;
    }

    private @Nullable Found<Moment> start(int i) {
        return times.at(i) instanceof Found<Value>(Moment moment, var next) ? new Found<>(moment, next) : null;
    }

    private @Nullable Found<Value> between(int i) {
        var opened = phrase.isOne(i, Set.of("с", "со", "от", "from", "между", "between"));
        var joint = phrase.isOne(i, Set.of("между", "between"))
                ? Set.of("и", "and")
                : opened ? UNTIL : Set.of("-", "–", "—", "/", "по");
        var at = opened ? i + 1 : i;
        var low = start(at);
        if (low != null && phrase.isOne(low.next(), joint) && !inDate(low.next())) {
            var high = start(low.next() + 1);
            if (high != null) return joined(low.value(), high);
            var end = low.value().grain() == Grain.DAY
                    ? endOf(
                            phrase.is(low.next() + 1, "the") ? low.next() + 2 : low.next() + 1,
                            low.value().at())
                    : null;
            if (end != null)
                return new Found<>(new Period(low.value().at(), end.value().at(), Grain.DAY), end.next());
        }
        return halfSaid(at, joint);
    }

    private boolean inDate(int joint) {
        return phrase.is(joint, "/")
                && phrase.glued(joint)
                && phrase.isDigits(joint - 1)
                && !phrase.is(joint - 1, ".")
                && !phrase.is(joint - 2, ":");
    }

    /// «5 по 18 февраля», «14. - 15.10.»: the first day borrows month and year from the second.
    private @Nullable Found<Value> halfSaid(int i, Set<String> joint) {
        var ordinal = Calendar.ordinal(phrase, i);
        var plain = phrase.isDigits(i) && phrase.text(i).length() <= 2;
        if (ordinal == null && !plain) return null;
        var number = ordinal != null ? ordinal.value() : Integer.parseInt(phrase.text(i));
        var at = ordinal != null ? ordinal.next() : i + 1;
        var dot = phrase.is(at, ".") && (!phrase.glued(at) || phrase.isOne(at + 1, DASHES));
        if (dot) at++;
        if (!phrase.isOne(at, joint) && !(dot && phrase.is(at, "/"))) return null;
        var high = start(at + 1);
        if (high == null || high.value().grain() != Grain.DAY) return clockRange(number, at, high);
        var last = high.value().at();
        if (number < 1 || number > last.toLocalDate().lengthOfMonth()) return null;
        var first = last.withDayOfMonth(number);
        return first.isAfter(last) ? null : joined(new Moment(first, Grain.DAY), high);
    }

    /// «с 9 до 18 часов».
    private @Nullable Found<Value> clockRange(int hour, int joint, @Nullable Found<Moment> high) {
        if (high == null || high.value().grain().compareTo(Grain.HOUR) > 0 || hour > 23 || phrase.isOne(joint, DASHES))
            return null;
        var from = high.value().at().withHour(hour).withMinute(0);
        return from.isBefore(high.value().at())
                ? new Found<>(new Period(from, high.value().at(), Grain.HOUR), high.next())
                : null;
    }

    private @Nullable Found<Value> joined(Moment low, Found<Moment> high) {
        var last = high.value().at();
        var first = low.at();
        var days = low.grain() == Grain.DAY && high.value().grain() == Grain.DAY;
        var hours =
                low.grain().compareTo(Grain.HOUR) <= 0 && high.value().grain().compareTo(Grain.HOUR) <= 0;
        if (days) first = inYear(first, last);
        if (days && first.isAfter(last) && first.isBefore(last.plusDays(7))) last = last.plusDays(7);
        if (hours) first = last.with(first.toLocalTime());
        if (first.isAfter(last)) return null;
        var grain = low.grain().compareTo(high.value().grain()) < 0
                ? low.grain()
                : high.value().grain();
        var end = grain == Grain.HOUR ? last : Spans.plus(last, high.value().grain(), 1);
        return new Found<>(new Period(first, end, grain), high.next());
    }

    /// A first day without a year takes that of the last one.
    private static ZonedDateTime inYear(ZonedDateTime first, ZonedDateTime last) {
        var moved = first.withYear(last.getYear());
        if (!first.isAfter(last) && moved.isAfter(last)) return first;
        if (first.isAfter(last.plusDays(6)) && moved.isAfter(last)) return moved.minusYears(1);
        return first.isAfter(last) && first.isBefore(last.plusDays(7)) ? first : moved;
    }

    /// «до пятницы», «после 14ч», «с понедельника», «до конца месяца».
    private @Nullable Found<Value> open(int i) {
        var until = phrase.isOne(i, Set.of("до", "until", "till", "before"));
        if ((until || phrase.is(i, "к"))
                && endOf(phrase.is(i + 1, "the") ? i + 2 : i + 1, now) instanceof Found<Moment>(var end, var next))
            return new Found<>(new Period(null, end.at(), end.grain()), next);
        var after = phrase.isOne(i, Set.of("после", "after", "с", "со", "начиная", "since"));
        if (!until && !after) return null;
        var at = phrase.is(i, "начиная") && phrase.is(i + 1, "с") ? i + 2 : i + 1;
        var clock = Clock.bare(phrase, at);
        var moment = start(at);
        if (moment == null && clock != null) moment = hour(clock);
        if (moment == null) return null;
        return until
                ? new Found<>(
                        new Period(null, moment.value().at(), moment.value().grain()), moment.next())
                : new Found<>(
                        new Period(moment.value().at(), null, moment.value().grain()), moment.next());
    }

    private @Nullable Found<Moment> hour(Found<Clock> clock) {
        if (clock.value().open() && clock.value().hour() < 7
                || clock.next() < phrase.size() && phrase.isLetters(clock.next())) return null;
        var at = now.toLocalDate().atTime(clock.value().hour(), 0).atZone(now.getZone());
        return new Found<>(new Moment(at, Grain.HOUR), clock.next());
    }

    /// The end of the week, month or year that a day is in.
    private @Nullable Found<Moment> endOf(int i, ZonedDateTime day) {
        if (!phrase.of(i, Set.of("конец", "end"))) return null;
        var at = phrase.is(i + 1, "of") ? phrase.isOne(i + 2, Set.of("the", "this")) ? i + 3 : i + 2 : i + 1;
        if (phrase.of(at, Set.of("этот", "текущий"))) at++;
        var unit = Units.unit(phrase, at);
        if (unit == null) return null;
        var start = Spans.start(day, unit);
        return new Found<>(new Moment(Spans.plus(start, unit, 1), unit == Grain.DAY ? Grain.HOUR : Grain.DAY), at + 1);
    }
}
