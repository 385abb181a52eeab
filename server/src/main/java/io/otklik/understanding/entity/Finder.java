package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds times, lengths, sums and numbers in a text by grammars, the longest first.
final class Finder {

    private final Phrase phrase;
    private final Periods periods;

    Finder(Phrase phrase, ZonedDateTime now) {
        this.phrase = phrase;
        this.periods = new Periods(phrase, now);
    }

    List<Entity> all() {
        var found = new ArrayList<Entity>();
        for (var i = 0; i < phrase.size(); ) {
            var next = i + 1;
            for (var entity : at(i)) {
                found.add(entity.entity());
                next = Math.max(next, entity.next());
            }
            i = next;
        }
        return found;
    }

    private record Taken(Entity entity, int next) {}

    private List<Taken> at(int i) {
        var money = taken("money", i, Sums.at(phrase, i));
        var time = taken("time", i, periods.at(i));
        var length = taken("duration", i, length(i));
        var best = longest(longest(money, time), length);
        if (best != null)
            return best == length && time != null && time.next == length.next
                    ? List.of(length, time)
                    : best == time && length != null && length.next == time.next && isHours(i)
                            ? List.of(time, length)
                            : withNumber(i, best);
        return number(i);
    }

    private boolean isHours(int i) {
        return !phrase.isOne(i - 1, java.util.Set.of("в", "во", "к", "at"));
    }

    private @Nullable Found<Value.Length> length(int i) {
        return phrase.isOne(i - 1, java.util.Set.of("через")) ? null : Units.at(phrase, i);
    }

    /// «15.2» may be a day and may be a number.
    private List<Taken> withNumber(int i, Taken best) {
        var ordinal = Calendar.ordinal(phrase, i);
        if (ordinal != null && ordinal.next() == best.next)
            return List.of(
                    best,
                    new Taken(phrase.entity("ordinal", i, best.next, new Value.Ordinal(ordinal.value())), best.next));
        var number = Numerals.at(phrase, i);
        if (number == null || number.next() < best.next || !best.entity.type().equals("time")) return List.of(best);
        return List.of(
                best,
                new Taken(phrase.entity("number", i, number.next(), new Value.Number(number.value())), number.next()));
    }

    private List<Taken> number(int i) {
        var ordinal = Calendar.ordinal(phrase, i);
        if (ordinal != null)
            return List.of(new Taken(
                    phrase.entity("ordinal", i, ordinal.next(), new Value.Ordinal(ordinal.value())), ordinal.next()));
        var number = Numerals.at(phrase, i);
        if (number == null) return List.of();
        return List.of(
                new Taken(phrase.entity("number", i, number.next(), new Value.Number(number.value())), number.next()));
    }

    private <T extends Value> @Nullable Taken taken(String type, int i, @Nullable Found<T> found) {
        return found == null ? null : new Taken(phrase.entity(type, i, found.next(), found.value()), found.next());
    }

    private static @Nullable Taken longest(@Nullable Taken a, @Nullable Taken b) {
        if (a == null || b == null) return a == null ? b : a;
        return b.next > a.next ? b : a;
    }
}
