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
import java.util.stream.Collectors;

/// What a word may be in a name: a given name, a patronymic, a surname; in which case, of a man or a woman.
///
/// @param listed whether the dictionary has it as a surname
/// @param common whether it is another word too
/// @param noun whether that is a noun
record NameWord(
        Set<Reading> given,
        Set<Reading> patronymic,
        Set<Reading> surname,
        boolean listed,
        boolean common,
        boolean noun) {

    static final NameWord NONE = new NameWord(Set.of(), Set.of(), Set.of(), false, true, true);

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
        var noun = false;
        for (var reading : RussianWords.readings(word)) {
            var tag = reading.tag();
            if (tag.contains(":Name:")) cases(tag).forEach(c -> given.add(new Reading(reading.lemma(), woman(tag), c)));
            else if (tag.startsWith("NN:Fam")) {
                listed = true;
                for (var c : cases(tag)) {
                    surname.add(new Reading(nominative(reading.lemma(), woman(tag)), woman(tag), c));
                    if (tag.equals("NN:Fam")) surname.add(new Reading(reading.lemma(), true, c));
                }
                if (!woman(tag) && reading.lemma().equals(word)) surname.addAll(Surname.unchanged(word));
            } else if (tag.contains("Patr")) patr = true;
            else if (tag.startsWith("ADJ:Posit")) common |= reading.lemma().matches(".*(ый|ий|ой)");
            else if (!tag.startsWith("ABR") && !(isTown(reading) && isListed(word))) {
                common = true;
                noun |= tag.startsWith("NN");
            }
        }
        var patronymic = patr || !listed && RussianWords.readings(word).isEmpty() && word.matches(".*(овн|евн|ичн).*")
                ? patronymic(word)
                : Set.<Reading>of();
        if (!listed && patronymic.isEmpty()) surname.addAll(Surname.readings(word));
        if (listed && word.matches(".*[бвгджзклмнпрстфхцчшщ]"))
            given.removeIf(r -> r.woman() && r.nominative().equals(word));
        return new NameWord(given, patronymic, surname, listed, common, noun);
    }

    private static boolean isListed(String word) {
        return RussianWords.readings(word).stream().anyMatch(r -> r.tag().startsWith("NN:Fam"));
    }

    /// «Иваново» in any case is first of all a form of «Иванов».
    private static boolean isTown(RussianWords.Reading reading) {
        return reading.tag().startsWith("NN:Inanim:Neut") && reading.lemma().matches(".*(ово|ево|ино|ыно)");
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

    /// Whether two words may be of one person in one case.
    static boolean agree(Set<Reading> one, Set<Reading> other) {
        return one.stream()
                .anyMatch(a -> other.stream().anyMatch(b -> a.woman() == b.woman() && a.case_() == b.case_()));
    }

    /// Whether it ends as most Russian surnames do.
    boolean usual() {
        return surname.stream().anyMatch(r -> r.nominative().matches(".*(ов|ев|ин|ова|ева|ина)"));
    }

    /// What it may be as a surname that changes by case as others do.
    Set<Reading> likely() {
        return surname.stream().filter(r -> NameShape.of(r) > -0.3).collect(Collectors.toSet());
    }

    boolean typical() {
        return surname.stream().anyMatch(r -> NameShape.of(r) > 0);
    }

    /// A word's place in a name.
    enum Role {
        SURNAME,
        GIVEN,
        PATRONYMIC
    }
}
