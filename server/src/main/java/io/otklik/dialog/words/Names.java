package io.otklik.dialog.words;

import io.otklik.dialog.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Russian names in the cases, surname first: «У Иванова Петра осталось…», «Отпуск Иванову Петру». A name that gives no
/// sure sign is left alone.
public final class Names {

    private static final Set<String> MEN_IN_A = Set.of("илья", "никита", "лука", "фома", "кузьма", "савва", "данила");
    private static final Map<String, String> STEMS = Map.of("Пётр", "Петр", "Павел", "Павл", "Лев", "Льв");
    private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";
    private static final String HISSING = "жчшщц";

    private Names() {}

    public static String genitive(Language language, String name) {
        return in(Case.GENITIVE, language, name);
    }

    public static String in(Case wanted, Language language, String name) {
        if (language != Language.RU) return name;
        var words = name.strip().split("\\s+");
        var woman = isWoman(words);
        var declined = new StringBuilder();
        for (var i = 0; i < words.length; i++) {
            var form = i == 0 ? surname(words[0], woman) : given(words[i], woman);
            declined.append(i == 0 ? "" : " ").append(form == null ? words[i] : form.in(wanted));
        }
        return declined.toString();
    }

    /// A stem and its endings in the order of the cases.
    private record Declension(String stem, List<String> endings) {

        static Declension of(String word, int cut, String endings) {
            return new Declension(word.substring(0, word.length() - cut), List.of(endings.split(" ")));
        }

        String in(Case wanted) {
            return stem + endings.get(wanted.ordinal());
        }
    }

    private static boolean isWoman(String[] words) {
        if (words.length > 1) {
            var given = words[1].toLowerCase(Locale.ROOT);
            return ends(given, "а", "я") && !MEN_IN_A.contains(given);
        }
        return ends(words[0], "ова", "ева", "ёва", "ина", "ына", "ская", "цкая");
    }

    private static @Nullable Declension surname(String word, boolean woman) {
        if (woman) {
            if (ends(word, "ова", "ева", "ёва", "ина", "ына")) return Declension.of(word, 1, "ой ой у ой ой");
            if (ends(word, "ая")) return Declension.of(word, 2, "ой ой ую ой ой");
            return ends(word, "а") ? afterA(word) : ends(word, "я") ? Declension.of(word, 1, "и е ю ей е") : null;
        }
        if (ends(word, "ский", "цкий")) return Declension.of(word, 2, "ого ому ого им ом");
        if (ends(word, "ой", "ый")) return Declension.of(word, 2, "ого ому ого ым ом");
        if (ends(word, "ий")) return Declension.of(word, 2, "его ему его им ем");
        if (ends(word, "ых", "их", "о", "е", "и", "у", "ю", "ы", "э")) return null;
        if (ends(word, "ов", "ев", "ёв", "ин", "ын")) return Declension.of(word, 0, "а у а ым е");
        return given(word, false);
    }

    private static @Nullable Declension given(String word, boolean woman) {
        if (word.endsWith(".") || word.length() < 3) return null;
        var stem = STEMS.get(word);
        if (stem != null) return Declension.of(stem, 0, "а у а ом е");
        if (ends(word, "ия")) return Declension.of(word, 1, "и и ю ей и");
        if (ends(word, "а")) return afterA(word);
        if (ends(word, "я")) return Declension.of(word, 1, "и е ю ей е");
        if (woman) return ends(word, "ь") ? Declension.of(word, 1, "и и ь ью и") : null;
        if (ends(word, "ий")) return Declension.of(word, 1, "я ю я ем и");
        if (ends(word, "й", "ь")) return Declension.of(word, 1, "я ю я ем е");
        var last = word.charAt(word.length() - 1);
        if (CONSONANTS.indexOf(last) < 0) return null;
        return Declension.of(word, 0, HISSING.indexOf(last) >= 0 ? "а у а ем е" : "а у а ом е");
    }

    private static Declension afterA(String word) {
        var before = word.charAt(word.length() - 2);
        var genitive = "гкхжчшщ".indexOf(before) >= 0 ? "и" : "ы";
        return Declension.of(word, 1, genitive + (HISSING.indexOf(before) >= 0 ? " е у ей е" : " е у ой е"));
    }

    private static boolean ends(String word, String... endings) {
        for (var ending : endings) if (word.endsWith(ending)) return true;
        return false;
    }
}
