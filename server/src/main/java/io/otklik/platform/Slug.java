package io.otklik.platform;

import java.util.Locale;
import java.util.Set;

/// A short Latin name made of a title: «Отпуск сотрудника» becomes `otpusk-sotrudnika`.
public final class Slug {

    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };
    private static final int LONGEST = 40;

    private Slug() {}

    /// @param otherwise the name where the title has no letter of use
    public static String of(String title, String otherwise, Set<String> taken) {
        var latin = new StringBuilder();
        title.toLowerCase(Locale.ROOT).chars().forEach(letter -> latin.append(latin((char) letter)));
        var words = latin.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        var name = words.isEmpty() ? otherwise : words.substring(0, Math.min(words.length(), LONGEST));
        var free = name;
        for (var i = 2; taken.contains(free); i++) free = name + "-" + i;
        return free;
    }

    private static String latin(char letter) {
        var at = LETTERS.indexOf(letter);
        return at < 0 ? String.valueOf(letter) : LATIN[at];
    }
}
