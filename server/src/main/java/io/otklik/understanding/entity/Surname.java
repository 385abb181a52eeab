package io.otklik.understanding.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private static final String[] OV_MAN = {"", "а", "у", "а", "ым", "е"};
    private static final String[] OV_WOMAN = {"а", "ой", "ой", "у", "ой", "ой"};
    private static final String[] SKY_MAN = {"ий", "ого", "ому", "ого", "им", "ом"};
    private static final String[] Y_MAN = {"ый", "ого", "ому", "ого", "ым", "ом"};
    private static final String[] OY_MAN = {"ой", "ого", "ому", "ого", "ым", "ом"};
    private static final String[] ADJ_WOMAN = {"ая", "ой", "ой", "ую", "ой", "ой"};
    private static final String[] HARD_MAN = {"", "а", "у", "а", "ом", "е"};
    private static final String[] HUSH_MAN = {"", "а", "у", "а", "ем", "е"};
    private static final String[] SOFT_MAN = {"ь", "я", "ю", "я", "ем", "е"};
    private static final String[] J_MAN = {"й", "я", "ю", "я", "ем", "е"};
    private static final String[] A = {"а", "ы", "е", "у", "ой", "е"};
    private static final String[] KA = {"а", "и", "е", "у", "ой", "е"};
    private static final String[] YA = {"я", "и", "е", "ю", "ей", "е"};
    private static final String[] IYA = {"я", "и", "и", "ю", "ей", "и"};
    private static final List<String> ENDINGS = List.of(
            "", "а", "у", "ым", "е", "ой", "ий", "ого", "ому", "им", "ом", "ый", "ая", "ую", "ем", "ь", "я", "ю", "й",
            "ы", "и", "ей", "его", "ему", "юю", "яя");
    private static final List<String> NOMINATIVES = List.of("", "а", "я", "ь", "й", "ий", "ый", "ой", "ая");

    private Surname() {}

    /// The form of a surname given in its own nominative («петрова» for a woman).
    static String form(String nominative, boolean woman, Case case_) {
        var endings = endings(nominative, woman);
        if (endings == null) return nominative;
        return nominative.substring(0, nominative.length() - endings[0].length()) + endings[case_.ordinal()];
    }

    private static String @Nullable [] endings(String name, boolean woman) {
        if (name.length() < 3) return null;
        if (woman) {
            if (ends(name, "ова", "ева", "ина", "ына")) return OV_WOMAN;
            return name.endsWith("ая") ? ADJ_WOMAN : ofVowel(name);
        }
        if (name.length() > 3 && ends(name, "ов", "ев", "ин", "ын")) return OV_MAN;
        if (ends(name, "кий", "гий", "хий")) return SKY_MAN;
        if (name.endsWith("ый")) return Y_MAN;
        if (name.endsWith("ой")) return OY_MAN;
        if (ends(name, "ых", "их")) return null;
        var last = name.charAt(name.length() - 1);
        if (last == 'й') return J_MAN;
        if (last == 'ь') return SOFT_MAN;
        if ("жчшщц".indexOf(last) >= 0) return HUSH_MAN;
        return "бвгдзклмнпрстфх".indexOf(last) >= 0 ? HARD_MAN : ofVowel(name);
    }

    private static String @Nullable [] ofVowel(String name) {
        if (name.endsWith("ия")) return IYA;
        if (name.endsWith("я")) return YA;
        if (!name.endsWith("а") || ends(name, "уа", "оа", "аа", "иа", "еа", "эа")) return null;
        return "гкхжчшщ".indexOf(name.charAt(name.length() - 2)) >= 0 ? KA : A;
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
        for (var woman : new boolean[] {false, true}) {
            if (nominative.endsWith("ая") && !woman || !woman && ends(nominative, "ова", "ева", "ская", "цкая"))
                continue;
            if (woman && ends(nominative, "ий", "ый", "ой", "ов", "ев", "ин", "ын")) continue;
            for (var case_ : Case.values()) {
                if (form(nominative, woman, case_).equals(form)) found.add(new Reading(nominative, woman, case_));
            }
        }
    }

    /// All forms of a nominative.
    static Map<Case, String> forms(String nominative, boolean woman) {
        var forms = new EnumMap<Case, String>(Case.class);
        for (var case_ : Case.values()) forms.put(case_, form(nominative, woman, case_));
        return forms;
    }
}
