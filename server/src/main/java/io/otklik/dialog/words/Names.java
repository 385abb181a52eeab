package io.otklik.dialog.words;

import io.otklik.dialog.Language;
import java.util.Locale;
import java.util.Set;

/// Russian names in the genitive, surname first: «У Иванова Петра осталось…». A name that gives no sure sign is left
/// alone.
public final class Names {

    private static final Set<String> MEN_IN_A = Set.of("илья", "никита", "лука", "фома", "кузьма", "савва", "данила");
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

    private Names() {}

    public static String genitive(Language language, String name) {
        if (language != Language.RU) return name;
        var words = name.strip().split("\\s+");
        var woman = isWoman(words);
        var declined = new StringBuilder();
        for (var i = 0; i < words.length; i++) {
            declined.append(i == 0 ? "" : " ").append(i == 0 ? surname(words[0], woman) : given(words[i], woman));
        }
        return declined.toString();
    }

    private static boolean isWoman(String[] words) {
        if (words.length > 1) {
            var given = words[1].toLowerCase(Locale.ROOT);
            return ends(given, "а", "я") && !MEN_IN_A.contains(given);
        }
        return ends(words[0], "ова", "ева", "ёва", "ина", "ына", "ская", "цкая");
    }

    private static String surname(String word, boolean woman) {
        if (woman) {
            if (ends(word, "ова", "ева", "ёва", "ина", "ына")) return cut(word, 1) + "ой";
            if (ends(word, "ая")) return cut(word, 2) + "ой";
            return ends(word, "а") ? afterA(word) : ends(word, "я") ? cut(word, 1) + "и" : word;
        }
        if (ends(word, "ский", "цкий", "ой", "ый")) return cut(word, 2) + "ого";
        if (ends(word, "ий")) return cut(word, 2) + "его";
        if (ends(word, "ых", "их", "о", "е", "и", "у", "ю", "ы", "э")) return word;
        return given(word, false);
    }

    private static String given(String word, boolean woman) {
        if (word.endsWith(".") || word.length() < 3) return word;
        if (word.equals("Пётр")) return "Петра";
        if (word.equals("Павел")) return "Павла";
        if (word.equals("Лев")) return "Льва";
        if (ends(word, "ия")) return cut(word, 1) + "и";
        if (ends(word, "а")) return afterA(word);
        if (ends(word, "я")) return cut(word, 1) + "и";
        if (woman) return ends(word, "ь") ? cut(word, 1) + "и" : word;
        if (ends(word, "й", "ь")) return cut(word, 1) + "я";
        return CONSONANTS.indexOf(word.charAt(word.length() - 1)) >= 0 ? word + "а" : word;
    }

    private static String afterA(String word) {
        var before = word.charAt(word.length() - 2);
        return cut(word, 1) + ("гкхжчшщ".indexOf(before) >= 0 ? "и" : "ы");
    }

    private static boolean ends(String word, String... endings) {
        for (var ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
