package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.text.RussianWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the words around a name say about its case and gender: a preposition, a verb, a title.
final class NameContext {

    private static final Map<String, Set<Case>> PREPOSITIONS = Map.ofEntries(
            Map.entry("к", Set.of(Case.DAT)),
            Map.entry("ко", Set.of(Case.DAT)),
            Map.entry("благодаря", Set.of(Case.DAT)),
            Map.entry("согласно", Set.of(Case.DAT)),
            Map.entry("с", Set.of(Case.INS)),
            Map.entry("со", Set.of(Case.INS)),
            Map.entry("перед", Set.of(Case.INS)),
            Map.entry("над", Set.of(Case.INS)),
            Map.entry("под", Set.of(Case.INS)),
            Map.entry("между", Set.of(Case.INS)),
            Map.entry("у", Set.of(Case.GEN)),
            Map.entry("от", Set.of(Case.GEN)),
            Map.entry("для", Set.of(Case.GEN)),
            Map.entry("без", Set.of(Case.GEN)),
            Map.entry("из", Set.of(Case.GEN)),
            Map.entry("до", Set.of(Case.GEN)),
            Map.entry("ради", Set.of(Case.GEN)),
            Map.entry("против", Set.of(Case.GEN)),
            Map.entry("после", Set.of(Case.GEN)),
            Map.entry("кроме", Set.of(Case.GEN)),
            Map.entry("вместо", Set.of(Case.GEN)),
            Map.entry("про", Set.of(Case.ACC)),
            Map.entry("через", Set.of(Case.ACC)),
            Map.entry("включая", Set.of(Case.ACC)),
            Map.entry("за", Set.of(Case.ACC, Case.INS)),
            Map.entry("на", Set.of(Case.ACC, Case.PRE)),
            Map.entry("в", Set.of(Case.ACC, Case.PRE)),
            Map.entry("о", Set.of(Case.PRE)),
            Map.entry("об", Set.of(Case.PRE)),
            Map.entry("обо", Set.of(Case.PRE)),
            Map.entry("при", Set.of(Case.PRE)),
            Map.entry("по", Set.of(Case.DAT)));
    private static final Set<String> CASES = Set.of("Nom", "R", "D", "V", "T", "P");
    private static final Set<String> LINKS = Set.of("и", "или", ",");
    private static final Set<String> PLACING = Set.of("в", "при", "по", "на");
    private static final int REACH = 4;
    private final Phrase phrase;
    private final NameSigns signs;
    private int lastEnd = -1;
    private @Nullable Case lastCase;

    NameContext(Phrase phrase, NameSigns signs) {
        this.phrase = phrase;
        this.signs = signs;
    }

    /// A name was read: another one behind «и» or a comma stands in the same case.
    void read(int next, Case case_) {
        lastEnd = next;
        lastCase = case_;
    }

    /// How well a reading of the name fits what stands before and behind it.
    double fit(int from, int next, boolean woman, Case case_) {
        var fit = prior(woman, case_);
        var before = from - 1;
        while (before >= 0 && from - before < REACH && isAdjective(before)) {
            fit += agrees(before, woman, case_) ? 0.8 : -0.4;
            before--;
        }
        var cases = PREPOSITIONS.get(phrase.text(before));
        if (cases != null) return fit + (cases.contains(case_) ? 3 : -1);
        if (before == lastEnd && phrase.isOne(before, LINKS)) fit += case_ == lastCase ? 1.2 : 0;
        var subject = isSubject(before);
        fit += Math.max(subject ? 0 : follows(next, woman, case_), verb(before, woman, case_));
        return fit + title(before, woman, case_);
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

    private boolean isAdjective(int i) {
        var readings = RussianWords.readings(phrase.text(i));
        return phrase.isLetters(i)
                && !readings.isEmpty()
                && !signs.isOwned(i)
                && readings.stream()
                        .allMatch(r -> NameSigns.isAdjective(r.tag()) || r.tag().startsWith("PADJ"));
    }

    private boolean agrees(int i, boolean woman, Case case_) {
        return RussianWords.readings(phrase.text(i)).stream()
                .anyMatch(r -> r.tag().endsWith((woman ? ":Fem:" : ":Masc:") + NameSigns.code(case_)));
    }

    /// «Пресс-служба Орлова заявила»: the verb is of the thing before.
    private boolean isSubject(int i) {
        return phrase.isLetters(i)
                && !PREPOSITIONS.containsKey(phrase.text(i - 1))
                && RussianWords.readings(phrase.text(i)).stream()
                        .anyMatch(
                                r -> r.tag().startsWith("NN:Inanim") && r.tag().endsWith(":Nom"));
    }

    /// The verb behind a name, past adverbs: «Петрова вчера сказала».
    private double follows(int next, boolean woman, Case case_) {
        for (var i = next; i < next + REACH && phrase.isLetters(i); i++) {
            var readings = RussianWords.readings(phrase.text(i));
            if (readings.stream().anyMatch(r -> r.tag().startsWith("VB"))) return verb(i, woman, case_);
            if (!signs.isAside(i)) break;
        }
        return 0;
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
            } else if (tag.contains("Real") || tag.contains("Fut")) fit = Math.max(fit, case_ == Case.NOM ? 0.8 : 0);
            else if (tag.contains("INF") || tag.contains("IMP"))
                fit = Math.max(fit, case_ == Case.ACC ? 1.6 : case_ == Case.GEN ? 0.3 : 0);
        }
        return fit;
    }

    /// «депутата Иванова», «главы области Иванова»: a person's title stands in the case of the name.
    private double title(int before, boolean woman, Case case_) {
        var fit = 0.0;
        for (var i = before; i >= 0 && before - i < 6 && phrase.isLetters(i); i--) {
            var readings = RussianWords.readings(phrase.text(i));
            if (readings.stream().anyMatch(r -> r.tag().startsWith("NN:Anim")))
                return fit + (i == before ? 1 : 0.6) * person(readings, woman, case_);
            var thing = readings.stream().anyMatch(r -> r.tag().startsWith("NN:"));
            if (i == before && thing) fit += case_ == Case.GEN ? 0.5 : 0;
            var complement = readings.isEmpty() && phrase.capital(i)
                    || phrase.isOne(i, PLACING)
                    || phrase.isOne(i - 1, PLACING)
                    || readings.stream()
                            .anyMatch(r -> r.tag().startsWith("ABR") || r.tag().endsWith(":R"));
            if (!complement) break;
        }
        return fit;
    }

    private static double person(List<RussianWords.Reading> readings, boolean woman, Case case_) {
        var fit = 0.0;
        for (var reading : readings) {
            var tag = reading.tag();
            if (tag.matches("NN:Anim:(Fem|Masc)") && woman == tag.endsWith("Fem")) fit = Math.max(fit, 0.8);
            var last = tag.substring(tag.lastIndexOf(':') + 1);
            if (!tag.startsWith("NN:Anim") || !CASES.contains(last) || !tag.contains(":Sin")) continue;
            if (last.equals(NameSigns.code(case_)))
                fit = Math.max(fit, 1.4 + (woman == tag.contains(":Fem") ? 0.3 : 0));
        }
        return fit;
    }
}
