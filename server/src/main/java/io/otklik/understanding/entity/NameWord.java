package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.entity.Surname.Reading;
import io.otklik.understanding.text.Remembered;
import io.otklik.understanding.text.RussianWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a word may be in a name: a given name, a patronymic, a surname; in which case, of a man or a woman.
record NameWord(Set<Reading> given, Set<Reading> patronymic, Set<Reading> surname, boolean listed, boolean common) {

    private static final List<String> PATRONYMICS = List.of("вич", "вна", "ична", "ьич", "мич");

    /// Rules are tried for each word once; the words of customers repeat.
    private static final Remembered<NameWord> KNOWN = new Remembered<>(20_000, NameWord::read);

    static NameWord of(String word) {
        return KNOWN.of(word);
    }

    private static NameWord read(String word) {
        var given = new LinkedHashSet<Reading>();
        var surname = new LinkedHashSet<Reading>();
        var common = false;
        var listed = false;
        var patr = false;
        for (var reading : RussianWords.readings(word)) {
            var tag = reading.tag();
            if (tag.contains(":Name:")) cases(tag).forEach(c -> given.add(new Reading(reading.lemma(), woman(tag), c)));
            else if (tag.contains(":Fam:")) {
                listed = true;
                for (var c : cases(tag))
                    if (!tag.contains(":PL"))
                        surname.add(new Reading(nominative(reading.lemma(), woman(tag)), woman(tag), c));
            } else if (tag.contains("Patr")) patr = true;
            else if (tag.startsWith("ADJ")) common |= reading.lemma().matches(".*(ый|ий|ой)");
            else if (!tag.startsWith("ABR")) common = true;
        }
        var patronymic = patr || !listed && RussianWords.readings(word).isEmpty() && word.matches(".*(овн|евн|ичн).*")
                ? patronymic(word)
                : Set.<Reading>of();
        if (!listed && patronymic.isEmpty()) surname.addAll(Surname.readings(word));
        return new NameWord(given, patronymic, surname, listed, common);
    }

    private static boolean woman(String tag) {
        return tag.contains(":Fem");
    }

    private static Set<Case> cases(String tag) {
        var cases = new HashSet<Case>();
        switch (tag.substring(tag.lastIndexOf(':') + 1)) {
            case "Nom" -> cases.add(Case.NOM);
            case "R" -> cases.add(Case.GEN);
            case "D" -> cases.add(Case.DAT);
            case "V" -> cases.add(Case.ACC);
            case "T" -> cases.add(Case.INS);
            case "P" -> cases.add(Case.PRE);
            default -> cases.addAll(List.of(Case.values()));
        }
        return tag.contains(":PL") ? Set.of() : cases;
    }

    /// The dictionary gives a man's surname for a woman's form.
    private static String nominative(String lemma, boolean woman) {
        if (!woman) return lemma;
        if (lemma.matches(".*(ов|ев|ин|ын)")) return lemma + "а";
        return lemma.matches(".*[кгх]ий|.*(ый|ой)") ? lemma.substring(0, lemma.length() - 2) + "ая" : lemma;
    }

    private static Set<Reading> patronymic(String word) {
        var found = new LinkedHashSet<Reading>();
        for (var reading : PATRONYMICS.stream().anyMatch(p -> word.contains(p.substring(0, 2)))
                ? Surname.readings(word)
                : List.<Reading>of()) {
            var nominative = reading.nominative();
            var ends = PATRONYMICS.stream().anyMatch(nominative::endsWith);
            if (ends && reading.woman() == nominative.endsWith("а") && nominative.length() > 5) found.add(reading);
        }
        return found;
    }

    /// Surely of a name, whatever stands around.
    boolean sure() {
        return !given.isEmpty() || isPatronymic() || listed;
    }

    boolean isPatronymic() {
        return !patronymic.isEmpty() && !common;
    }

    List<Reading> as(Role role) {
        return new ArrayList<>(
                switch (role) {
                    case GIVEN -> given.isEmpty() ? surname : given;
                    case PATRONYMIC -> patronymic;
                    case SURNAME -> surname;
                });
    }

    /// A word's place in a name.
    enum Role {
        SURNAME,
        GIVEN,
        PATRONYMIC
    }
}
