package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The clock as it is spoken: «половина третьего», «без четверти пять», «десять минут шестого», "half past two".
final class Spoken {

    private static final Map<String, Integer> HALVES = Map.ofEntries(
            Map.entry("полпервого", 0),
            Map.entry("полвторого", 1),
            Map.entry("полтретьего", 2),
            Map.entry("полчетвертого", 3),
            Map.entry("полпятого", 4),
            Map.entry("полшестого", 5),
            Map.entry("полседьмого", 6),
            Map.entry("полвосьмого", 7),
            Map.entry("полдевятого", 8),
            Map.entry("полдесятого", 9),
            Map.entry("полодиннадцатого", 10),
            Map.entry("полдвенадцатого", 11));

    private Spoken() {}

    static @Nullable Found<Clock> at(Phrase phrase, int i) {
        var half = HALVES.get(phrase.text(i));
        if (half != null) return time(half, 30, i + 1);
        if (phrase.isOne(i, Set.of("половина", "половине", "пол"))) return past(phrase, i + 1, 30);
        if (phrase.isOne(i, Set.of("четверть"))) return past(phrase, i + 1, 15);
        if (phrase.is(i, "без")) return before(phrase, i + 1);
        if (phrase.says(i, "half", "past")) return english(phrase, i + 2, 30);
        if (phrase.says(i, "quarter", "past")) return english(phrase, i + 2, 15);
        var minutes = Numerals.at(phrase, i);
        if (minutes == null || !phrase.of(minutes.next(), Set.of("минута"))) return null;
        var count = minutes.value().intValue();
        return count > 0 && count < 60 ? past(phrase, minutes.next() + 1, count) : null;
    }

    /// «третьего» is the hour after two.
    private static @Nullable Found<Clock> past(Phrase phrase, int i, int minutes) {
        var hour = Calendar.ordinal(phrase, i);
        if (hour == null || hour.value() > 12 || !phrase.text(hour.next() - 1).endsWith("го")) return null;
        return Calendar.month(phrase, hour.next()) == null ? time(hour.value() - 1, minutes, hour.next()) : null;
    }

    private static @Nullable Found<Clock> before(Phrase phrase, int i) {
        var quarter = phrase.is(i, "четверти");
        var minutes = quarter ? null : Numerals.at(phrase, i);
        if (!quarter && minutes == null) return null;
        var at = minutes == null ? i + 1 : minutes.next();
        if (phrase.of(at, Set.of("минута"))) at++;
        var hour = Numerals.at(phrase, at);
        if (hour == null && phrase.is(at, "час"))
            return time(0, 60 - (minutes == null ? 15 : minutes.value().intValue()), at + 1);
        if (hour == null || hour.value().intValue() < 1 || hour.value().intValue() > 24) return null;
        return time(
                hour.value().intValue() - 1,
                60 - (minutes == null ? 15 : minutes.value().intValue()),
                hour.next());
    }

    private static @Nullable Found<Clock> english(Phrase phrase, int i, int minutes) {
        var hour = Numerals.at(phrase, i);
        return hour == null || hour.value().intValue() > 12
                ? null
                : time(hour.value().intValue() % 12, minutes, hour.next());
    }

    private static @Nullable Found<Clock> time(int hour, int minute, int next) {
        return minute < 1 || minute > 59
                ? null
                : new Found<>(new Clock(hour, minute, Grain.MINUTE, hour <= 12, null), next);
    }
}
