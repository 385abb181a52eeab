package io.otklik.understanding.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How Russian surnames change by case, and back to the nominative. Lower case, ё as е.
final class Surname {

    /// The cases, in the order of the grammar books.
    enum Case {
        NOM,
        GEN,
        DAT,
        ACC,
        INS,
        PRE
    }

    /// What a form may be.
    record Reading(String nominative, boolean woman, Case case_) {}

    private static final List<String> OV_MAN = List.of("", "а", "у", "а", "ым", "е");
    private static final List<String> OV_WOMAN = List.of("а", "ой", "ой", "у", "ой", "ой");
    private static final List<String> SKY_MAN = List.of("ий", "ого", "ому", "ого", "им", "ом");
    private static final List<String> Y_MAN = List.of("ый", "ого", "ому", "ого", "ым", "ом");
    private static final List<String> OY_MAN = List.of("ой", "ого", "ому", "ого", "ым", "ом");
    private static final List<String> ADJ_WOMAN = List.of("ая", "ой", "ой", "ую", "ой", "ой");
    private static final List<String> HARD_MAN = List.of("", "а", "у", "а", "ом", "е");
    private static final List<String> HUSH_MAN = List.of("", "а", "у", "а", "ем", "е");
    private static final List<String> SOFT_MAN = List.of("ь", "я", "ю", "я", "ем", "е");
    private static final List<String> J_MAN = List.of("й", "я", "ю", "я", "ем", "е");
    private static final List<String> EC_MAN = List.of("ец", "ца", "цу", "ца", "цем", "це");
    private static final List<String> JEC_MAN = List.of("ец", "йца", "йцу", "йца", "йцем", "йце");
    private static final List<String> JAC_MAN = List.of("яц", "йца", "йцу", "йца", "йцем", "йце");
    private static final List<String> OK_MAN = List.of("ок", "ка", "ку", "ка", "ком", "ке");
    private static final List<String> EK_MAN = List.of("ек", "ька", "ьку", "ька", "ьком", "ьке");
    private static final List<String> A = List.of("а", "ы", "е", "у", "ой", "е");
    private static final List<String> KA = List.of("а", "и", "е", "у", "ой", "е");
    private static final List<String> CHA = List.of("а", "и", "е", "у", "ей", "е");
    private static final List<String> CA = List.of("а", "ы", "е", "у", "ей", "е");
    private static final List<String> YA = List.of("я", "и", "е", "ю", "ей", "е");
    private static final List<String> IYA = List.of("я", "и", "и", "ю", "ей", "и");
    private static final String VOWELS = "аеиоуыэюя";
    private static final List<String> ENDINGS = List.of(
            "", "а", "у", "ым", "е", "ой", "ий", "ого", "ому", "им", "ом", "ый", "ая", "ую", "ем", "ь", "я", "ю", "й",
            "ы", "и", "ей", "ца", "цу", "цем", "це", "йца", "йцу", "йцем", "йце", "ка", "ку", "ком", "ке", "ька", "ьку",
            "ьком", "ьке");
    private static final List<String> NOMINATIVES =
            List.of("", "а", "я", "ь", "й", "ий", "ый", "ой", "ая", "ец", "яц", "ок", "ек");

    private Surname() {}

    /// The usual form of a surname given in its own nominative («петрова» for a woman).
    static String form(String nominative, boolean woman, Case case_) {
        var endings = endings(nominative, woman);
        return endings.isEmpty() ? nominative : form(nominative, endings.getFirst(), case_);
    }

    private static String form(String nominative, List<String> endings, Case case_) {
        return nominative.substring(0, nominative.length() - endings.getFirst().length())
                + endings.get(case_.ordinal());
    }

    /// How a name may change, the usual way first; none if all its forms are the same.
    private static List<List<String>> endings(String name, boolean woman) {
        if (name.length() < 3) return List.of();
        if (woman) {
            if (ends(name, "ова", "ева", "ина", "ына")) return List.of(OV_WOMAN);
            return name.endsWith("ая") ? List.of(ADJ_WOMAN) : ofVowel(name);
        }
        if (name.length() > 3 && ends(name, "ов", "ев", "ин", "ын")) return List.of(OV_MAN, HARD_MAN);
        if (ends(name, "кий", "гий", "хий")) return List.of(SKY_MAN);
        if (name.endsWith("ый")) return List.of(Y_MAN);
        if (name.endsWith("ой")) return List.of(syllables(name) > 1 ? OY_MAN : J_MAN);
        if (ends(name, "ых", "их")) return List.of();
        return ofConsonant(name);
    }

    /// Some lose a vowel: «Кравец» is «Кравца», «Коломиец» is «Коломийца», but «Швец» is «Швеца».
    private static List<List<String>> ofConsonant(String name) {
        var last = name.charAt(name.length() - 1);
        if (last == 'й') return List.of(J_MAN);
        if (last == 'ь') return List.of(SOFT_MAN);
        if (syllables(name) > 1) {
            var before = VOWELS.indexOf(name.charAt(name.length() - 3)) >= 0;
            if (name.endsWith("ец")) return List.of(before ? JEC_MAN : EC_MAN, HUSH_MAN);
            if (name.endsWith("яц")) return List.of(JAC_MAN, HUSH_MAN);
            if (name.endsWith("ок")) return List.of(HARD_MAN, OK_MAN);
            if (ends(name, "лек", "нек")) return List.of(HARD_MAN, EK_MAN);
        }
        if ("жчшщц".indexOf(last) >= 0) return List.of(HUSH_MAN);
        return "бвгдзклмнпрстфх".indexOf(last) >= 0 ? List.of(HARD_MAN) : ofVowel(name);
    }

    private static List<List<String>> ofVowel(String name) {
        if (name.endsWith("ия")) return List.of(IYA);
        if (name.endsWith("я")) return List.of(YA);
        if (!name.endsWith("а") || ends(name, "уа", "оа", "аа", "иа", "еа", "эа")) return List.of();
        var before = name.charAt(name.length() - 2);
        if ("жчшщ".indexOf(before) >= 0) return List.of(KA, CHA);
        if (before == 'ц') return List.of(CA);
        return List.of("гкх".indexOf(before) >= 0 ? KA : A);
    }

    private static int syllables(String name) {
        return (int) name.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    }

    private static boolean ends(String name, String... endings) {
        for (var ending : endings) if (name.endsWith(ending)) return true;
        return false;
    }

    /// All that a form may be, by the rules alone.
    static List<Reading> readings(String form) {
        var tried = new HashSet<String>();
        var found = new ArrayList<Reading>();
        for (var ending : ENDINGS) {
            if (!form.endsWith(ending) || form.length() - ending.length() < 2) continue;
            var stem = form.substring(0, form.length() - ending.length());
            for (var last : NOMINATIVES) if (tried.add(stem + last)) collect(stem + last, form, found);
        }
        return found;
    }

    private static void collect(String nominative, String form, List<Reading> found) {
        if (ends(nominative, "йец", "йяц")) return;
        for (var woman : new boolean[] {false, true}) {
            if (nominative.endsWith("ая") && !woman || !woman && ends(nominative, "ова", "ева", "ская", "цкая"))
                continue;
            if (woman && ends(nominative, "ий", "ый", "ой", "ов", "ев", "ин", "ын")) continue;
            for (var case_ : Case.values())
                if (forms(nominative, woman, case_).contains(form)) found.add(new Reading(nominative, woman, case_));
        }
    }

    private static Set<String> forms(String nominative, boolean woman, Case case_) {
        var endings = endings(nominative, woman);
        if (endings.isEmpty()) return Set.of(nominative);
        var forms = new LinkedHashSet<String>();
        for (var one : endings) forms.add(form(nominative, one, case_));
        return forms;
    }

    /// A woman's surname that has one form: «Анне Швец».
    static List<Reading> unchanged(String name) {
        if (!endings(name, true).isEmpty() || ends(name, "ий", "ый", "ой", "ов", "ев", "ин", "ын")) return List.of();
        return Arrays.stream(Case.values()).map(c -> new Reading(name, true, c)).toList();
    }

    /// All forms of a nominative.
    static Set<String> forms(String nominative, boolean woman) {
        var forms = new LinkedHashSet<String>();
        for (var case_ : Case.values()) forms.addAll(forms(nominative, woman, case_));
        return forms;
    }
}
