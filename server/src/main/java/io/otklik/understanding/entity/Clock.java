package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Phrase.Found;
import io.otklik.understanding.entity.Value.Grain;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The time of a day: «13:30», «в 8 вечера», «17ч10», «в девять», "3 pm".
///
/// @param open whether it may be before or after noon
record Clock(
        int hour,
        int minute,
        Grain grain,
        boolean open,
        @Nullable ZoneId zone) {

    private static final Map<String, Integer> PARTS = Map.of(
            "утра",
            0,
            "утром",
            0,
            "ночи",
            0,
            "дня",
            12,
            "пополудни",
            12,
            "вечера",
            12,
            "вечером",
            12,
            "am",
            0,
            "pm",
            12);
    private static final Map<String, String> ZONES =
            Map.of("cet", "+01:00", "gmt", "Z", "utc", "Z", "msk", "+03:00", "мск", "+03:00", "est", "-05:00");

    static @Nullable Found<Clock> at(Phrase phrase, int i) {
        if (phrase.isOne(i, Set.of("полдень", "полудня", "noon"))) return exact(12, i + 1);
        if (phrase.isOne(i, Set.of("полночь", "полуночи", "midnight"))) return exact(0, i + 1);
        var spoken = Spoken.at(phrase, i);
        if (spoken != null) return parted(phrase, spoken.value(), spoken.next());
        var colon = withColon(phrase, i);
        return colon != null ? colon : withHours(phrase, i);
    }

    private static Found<Clock> exact(int hour, int next) {
        return new Found<>(new Clock(hour, 0, Grain.HOUR, false, null), next);
    }

    private static @Nullable Found<Clock> withColon(Phrase phrase, int i) {
        if (!phrase.isDigits(i) || !phrase.glued(i) || !phrase.glued(i + 1)) return null;
        var sign = phrase.is(i + 1, ":") || phrase.isOne(i + 1, Set.of("ч", "h"));
        if (!sign || !phrase.isDigits(i + 2) || phrase.text(i + 2).length() != 2) return null;
        var hour = small(phrase.text(i), 23);
        var minute = small(phrase.text(i + 2), 59);
        if (hour < 0 || minute < 0) return null;
        var next = i + 3;
        if (phrase.is(next, "ч") && phrase.glued(next - 1)) next++;
        return parted(phrase, new Clock(hour, minute, Grain.MINUTE, false, null), next);
    }

    /// «15 часов», «3 часа дня», «8 вечера».
    private static @Nullable Found<Clock> withHours(Phrase phrase, int i) {
        if (phrase.is(i, "час") && (phrase.is(i + 1, "дня") || phrase.is(i + 1, "ночи")))
            return parted(phrase, new Clock(1, 0, Grain.HOUR, true, null), i + 1);
        var number = Numerals.at(phrase, i);
        if (number == null || number.value().scale() > 0) return null;
        var hour = number.value().intValue();
        if (hour < 0 || hour > 24) return null;
        var next = number.next();
        var named = phrase.isOne(next, Set.of("час", "часа", "часов", "ч", "часам", "hours", "o"));
        if (phrase.says(next, "o", "'", "clock")) next += 3;
        else if (named) next++;
        if (named && phrase.is(next, ".") && phrase.glued(next - 1)) next++;
        var minutes = named ? minutes(phrase, next) : null;
        var clock = new Clock(
                hour % 24,
                minutes == null ? 0 : minutes.value(),
                minutes == null ? Grain.HOUR : Grain.MINUTE,
                hour <= 12,
                null);
        var parted = parted(phrase, clock, minutes == null ? next : minutes.next());
        return named || parted.next() > next ? parted : null;
    }

    private static @Nullable Found<Integer> minutes(Phrase phrase, int i) {
        var number = Numerals.at(phrase, i);
        if (number == null || !phrase.of(number.next(), Set.of("минута", "мин"))) return null;
        var minute = number.value().intValue();
        return minute < 60 ? new Found<>(minute, number.next() + 1) : null;
    }

    private static Found<Clock> parted(Phrase phrase, Clock clock, int next) {
        var at = next;
        var result = clock;
        var part = phrase.says(at, "после", "полудня") ? Integer.valueOf(12) : PARTS.get(phrase.text(at));
        if (part != null && clock.hour <= 12) {
            var hour = part == 0
                    ? clock.hour % 12
                    : clock.hour == 12 ? (phrase.is(at, "вечера") ? 0 : 12) : clock.hour + 12;
            result = new Clock(hour, clock.minute, clock.grain, false, null);
        }
        if (part != null) at += phrase.is(at, "после") ? 2 : 1;
        var zone = ZONES.get(phrase.text(at));
        return zone == null
                ? new Found<>(result, at)
                : new Found<>(
                        new Clock(result.hour, result.minute, Grain.MINUTE, result.open, ZoneId.of(zone)), at + 1);
    }

    private static int small(String figures, int most) {
        if (figures.length() > 2) return -1;
        var number = Integer.parseInt(figures);
        return number <= most ? number : -1;
    }

    /// «в девять»: a bare hour behind a preposition, with nothing counted behind it.
    static @Nullable Found<Clock> bare(Phrase phrase, int i) {
        var number = Numerals.at(phrase, i);
        if (number == null || number.value().scale() > 0) return null;
        var hour = number.value().intValue();
        var next = number.next();
        var closed = next >= phrase.size()
                || !phrase.isLetters(next)
                        && !phrase.isDigits(next)
                        && !phrase.isOne(next, Set.of("%", "-", ".", "/", "№"))
                || phrase.isOne(
                        next,
                        Set.of(
                                "и",
                                "с",
                                "на",
                                "до",
                                "в",
                                "у",
                                "по",
                                "or",
                                "and",
                                "with",
                                "on",
                                "to",
                                "завтра",
                                "сегодня",
                                "послезавтра"))
                || phrase.is(next, ".") && next + 1 == phrase.size();
        return closed && hour >= 1 && hour <= 23
                ? new Found<>(new Clock(hour, 0, Grain.HOUR, hour <= 12, null), next)
                : null;
    }
}
