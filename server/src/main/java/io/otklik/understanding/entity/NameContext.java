package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.entity.Surname.Reading;
import io.otklik.understanding.text.RussianWords;
import java.util.Map;
import java.util.Set;

/// What the words around a name say about its case and gender: a preposition, a verb, a title.
final class NameContext {

    private static final Map<String, Set<Case>> PREPOSITIONS = Map.ofEntries(
            Map.entry("к", Set.of(Case.DAT)),
            Map.entry("ко", Set.of(Case.DAT)),
            Map.entry("благодаря", Set.of(Case.DAT)),
            Map.entry("с", Set.of(Case.INS)),
            Map.entry("со", Set.of(Case.INS)),
            Map.entry("перед", Set.of(Case.INS)),
            Map.entry("над", Set.of(Case.INS)),
            Map.entry("между", Set.of(Case.INS)),
            Map.entry("у", Set.of(Case.GEN)),
            Map.entry("от", Set.of(Case.GEN)),
            Map.entry("для", Set.of(Case.GEN)),
            Map.entry("без", Set.of(Case.GEN)),
            Map.entry("из", Set.of(Case.GEN)),
            Map.entry("против", Set.of(Case.GEN)),
            Map.entry("после", Set.of(Case.GEN)),
            Map.entry("кроме", Set.of(Case.GEN)),
            Map.entry("вместо", Set.of(Case.GEN)),
            Map.entry("про", Set.of(Case.ACC)),
            Map.entry("через", Set.of(Case.ACC)),
            Map.entry("за", Set.of(Case.ACC, Case.INS)),
            Map.entry("на", Set.of(Case.ACC, Case.PRE)),
            Map.entry("о", Set.of(Case.PRE)),
            Map.entry("об", Set.of(Case.PRE)),
            Map.entry("при", Set.of(Case.PRE)),
            Map.entry("по", Set.of(Case.DAT)));
    private static final Set<String> CASES = Set.of("Nom", "R", "D", "V", "T", "P");

    private final Phrase phrase;

    NameContext(Phrase phrase) {
        this.phrase = phrase;
    }

    /// How well a reading of the name fits what stands before and behind it.
    double fit(int from, int next, boolean woman, Case case_) {
        var fit = prior(woman, case_);
        var before = from - 1;
        var cases = PREPOSITIONS.get(phrase.text(before));
        if (cases != null) return fit + (cases.contains(case_) ? 3 : -1);
        fit += verb(next, woman, case_) + verb(before, woman, case_);
        fit += title(before, woman, case_);
        return fit;
    }

    private static double prior(boolean woman, Case case_) {
        var fit = switch (case_) {
            case NOM -> 0.6;
            case GEN -> 0.5;
            case ACC -> 0.15;
            case DAT, INS -> 0.3;
            case PRE -> 0;
        };
        return fit + (woman ? 0 : 0.4);
    }

    /// Whether a person's title stands before: «президент Обама».
    boolean titled(int i) {
        return i > 0
                && RussianWords.readings(phrase.text(i - 1)).stream()
                        .anyMatch(r -> r.tag().startsWith("NN:Anim"));
    }

    /// «сказала Петрова», «отправить Петрову».
    private double verb(int i, boolean woman, Case case_) {
        var fit = 0.0;
        for (var reading : RussianWords.readings(phrase.text(i))) {
            var tag = reading.tag();
            if (!tag.startsWith("VB")) continue;
            if (tag.contains("Past")) {
                if (tag.endsWith(":Fem")) fit = Math.max(fit, woman && case_ == Case.NOM ? 1.5 : 0);
                if (tag.endsWith(":Masc")) fit = Math.max(fit, !woman && case_ == Case.NOM ? 1.2 : 0);
            } else if (tag.contains("Real")) fit = Math.max(fit, case_ == Case.NOM ? 0.8 : 0);
            else if (tag.contains("INF") || tag.contains("IMP"))
                fit = Math.max(fit, case_ == Case.ACC ? 1.6 : case_ == Case.GEN ? 0.3 : 0);
        }
        return fit;
    }

    /// «депутата Иванова»: a person's title stands in the case of the name.
    private double title(int i, boolean woman, Case case_) {
        var fit = 0.0;
        for (var reading : RussianWords.readings(phrase.text(i))) {
            var tag = reading.tag();
            if (!tag.startsWith("NN:")) continue;
            var last = tag.substring(tag.lastIndexOf(':') + 1);
            if (tag.startsWith("NN:Anim") && CASES.contains(last) && tag.contains(":Sin")) {
                var same = last.equals(code(case_));
                fit = Math.max(fit, same ? 1.4 + (woman == tag.contains(":Fem") ? 0.3 : 0) : 0);
            } else if (tag.startsWith("NN:Inanim")) fit = Math.max(fit, case_ == Case.GEN ? 0.5 : 0);
        }
        return fit;
    }

    private static String code(Case case_) {
        return switch (case_) {
            case NOM -> "Nom";
            case GEN -> "R";
            case DAT -> "D";
            case ACC -> "V";
            case INS -> "T";
            case PRE -> "P";
        };
    }

    /// Of two readings of one surname, the one that looks more like a surname.
    static double shape(Reading reading) {
        var name = reading.nominative();
        if (name.matches(".*(ов|ев|ин|ын|ский|цкий|ова|ева|ина|ская|цкая|енко|чук|ко|ян|дзе|швили|ич|ук|юк|ер|ман|ая)"))
            return 0.5;
        return name.matches(".*[аяь]") ? -0.4 : name.matches(".*[ыиуюеоэ]") ? -0.9 : 0;
    }
}
