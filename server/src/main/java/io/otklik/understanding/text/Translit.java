package io.otklik.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Russian in Latin letters: «otpusk», «schet», «zavtra».
public final class Translit {

    private static final int LONGEST = 16;
    private static final int TRIES = 96;
    private static final Map<String, List<String>> SOUNDS = Map.ofEntries(
            Map.entry("shch", List.of("щ")),
            Map.entry("sch", List.of("щ", "сч")),
            Map.entry("sh", List.of("ш", "щ")),
            Map.entry("ch", List.of("ч")),
            Map.entry("zh", List.of("ж")),
            Map.entry("kh", List.of("х")),
            Map.entry("ts", List.of("ц", "тс")),
            Map.entry("ya", List.of("я", "ья")),
            Map.entry("yu", List.of("ю", "ью")),
            Map.entry("yo", List.of("е")),
            Map.entry("ye", List.of("е", "ье")),
            Map.entry("ja", List.of("я")),
            Map.entry("ju", List.of("ю")),
            Map.entry("ia", List.of("ия", "иа")),
            Map.entry("iy", List.of("ий")),
            Map.entry("yj", List.of("ый")),
            Map.entry("a", List.of("а")),
            Map.entry("b", List.of("б")),
            Map.entry("v", List.of("в")),
            Map.entry("w", List.of("в", "ш")),
            Map.entry("g", List.of("г")),
            Map.entry("d", List.of("д")),
            Map.entry("e", List.of("е", "э")),
            Map.entry("z", List.of("з")),
            Map.entry("i", List.of("и", "й", "ы")),
            Map.entry("j", List.of("й", "ж")),
            Map.entry("k", List.of("к")),
            Map.entry("l", List.of("л", "ль")),
            Map.entry("m", List.of("м", "мь")),
            Map.entry("n", List.of("н", "нь")),
            Map.entry("o", List.of("о")),
            Map.entry("p", List.of("п", "пь")),
            Map.entry("r", List.of("р", "рь")),
            Map.entry("s", List.of("с", "сь")),
            Map.entry("t", List.of("т", "ть")),
            Map.entry("u", List.of("у")),
            Map.entry("f", List.of("ф")),
            Map.entry("h", List.of("х")),
            Map.entry("x", List.of("х", "кс")),
            Map.entry("c", List.of("ц", "к", "с")),
            Map.entry("q", List.of("к", "я")),
            Map.entry("y", List.of("ы", "й", "у")),
            Map.entry("'", List.of("ь")));

    private Translit() {}

    /// The Russian word, if one of the ways to read the letters is a word.
    public static Optional<String> toRussian(String word, Predicate<String> known) {
        if (word.length() > LONGEST) return Optional.empty();
        var ways = new ArrayList<String>(List.of(""));
        for (var at = 0; at < word.length(); ) {
            var length = longestSound(word, at);
            if (length == 0) return Optional.empty();
            var sounds = SOUNDS.getOrDefault(word.substring(at, at + length), List.of());
            var longer = new ArrayList<String>();
            for (var sound : sounds) for (var way : ways) longer.add(way + sound);
            ways = new ArrayList<>(longer.subList(0, Math.min(longer.size(), TRIES)));
            at += length;
        }
        return ways.stream().filter(known).findFirst();
    }

    private static int longestSound(String word, int at) {
        for (var n = Math.min(4, word.length() - at); n > 0; n--) {
            if (SOUNDS.containsKey(word.substring(at, at + n))) return n;
        }
        return 0;
    }
}
