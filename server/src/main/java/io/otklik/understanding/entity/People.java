package io.otklik.understanding.entity;

import io.otklik.understanding.entity.NameRoles.Run;
import io.otklik.understanding.entity.NameWord.Role;
import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.entity.Surname.Reading;
import io.otklik.understanding.text.RussianWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds people's names in any case and order, and brings them to the nominative: «Петрову Анну Сергеевну» is «Петрова
/// Анна Сергеевна».
final class People {

    private static final Set<String> INTO_PLACES = Set.of("в", "во", "из", "in", "from");
    private static final Set<String> OPENING = Set.of(".", "!", "?", "«", "\"", "…");

    private final Phrase phrase;
    private final List<NameWord> words = new ArrayList<>();
    private final NameSigns signs;
    private final NameContext context;
    private final NameRoles roles;
    private final Seen seen = new Seen();

    People(Phrase phrase) {
        this.phrase = phrase;
        this.signs = new NameSigns(phrase);
        this.context = new NameContext(phrase, signs);
        for (var i = 0; i < phrase.size(); i++) {
            var cyrillic = phrase.isLetters(i)
                    && phrase.text(i).charAt(0) >= 'а'
                    && phrase.text(i).length() > 1;
            words.add(cyrillic ? NameWord.of(phrase.text(i)) : NameWord.NONE);
        }
        this.roles = new NameRoles(phrase, words, signs, seen);
    }

    List<Entity> all() {
        look();
        var found = new ArrayList<Entity>();
        for (var i = 0; i < phrase.size(); ) {
            var run = roles.at(i);
            if (run == null || !convincing(run)) {
                i++;
                continue;
            }
            found.add(phrase.entity("person", run.from(), run.next(), read(run)));
            i = run.next();
        }
        return found;
    }

    /// Who is named in full anywhere in the text.
    private void look() {
        var alone = new ArrayList<NameWord>();
        for (var i = 0; i < phrase.size(); i++) {
            if (!phrase.capital(i)) continue;
            var run = roles.at(i);
            if (run == null || run.roles().size() == 1 && !roles.isInitial(i)) alone.add(words.get(i));
            else {
                run.roles().forEach((at, role) -> {
                    if (role == Role.SURNAME) seen.full(nominatives(at, run));
                });
                i = run.next() - 1;
            }
        }
        alone.forEach(word ->
                seen.alone(word.surname().stream().map(Reading::nominative).collect(Collectors.toSet())));
    }

    /// What a surname may be beside its given name.
    private Set<String> nominatives(int at, Run run) {
        var others = run.roles().entrySet().stream()
                .filter(e -> e.getValue() != Role.SURNAME)
                .map(e -> words.get(e.getKey()).as(e.getValue()))
                .toList();
        return words.get(at).surname().stream()
                .filter(r -> others.stream()
                        .allMatch(o -> o.stream().anyMatch(g -> g.woman() == r.woman() && g.case_() == r.case_())))
                .map(Reading::nominative)
                .collect(Collectors.toSet());
    }

    /// A lone word must look like a name and not begin a sentence as any word would.
    private boolean convincing(Run run) {
        if (run.roles().size() > 1 || roles.isInitial(run.from())) return true;
        var at = run.roles().keySet().iterator().next();
        var word = words.get(at);
        if (roles.isInitial(at + 1)) return true;
        if (phrase.capital(at)) return capitalAlone(at, word, run);
        if (run.has(Role.GIVEN) && word.given().isEmpty()) return false;
        return !word.common()
                && phrase.text(at).length() > 3
                && (word.listed() && word.surname().stream().anyMatch(r -> NameShape.of(r) > 0)
                        || !word.given().isEmpty() && !word.listed());
    }

    private boolean capitalAlone(int at, NameWord word, Run run) {
        var opens = at == 0 || phrase.isOne(at - 1, OPENING);
        if (seen.has(word.surname())) return true;
        if (phrase.isOne(at - 1, INTO_PLACES)) return false;
        if (run.has(Role.GIVEN)) return !word.given().isEmpty() && (!word.common() || !opens) && !roles.isDouble(at);
        if (word.common())
            return word.usual()
                    && (opens ? word.listed() && signs.acts(at, word.surname()) : word.listed() || !word.noun());
        if (word.listed() || phrase.size() == 1) return true;
        if (NameShape.isCompany(phrase.text(at))) return false;
        if (signs.acts(at, word.surname())) return true;
        return !opens && !signs.described(at) && (word.typical() || signs.titled(at, word.surname()) || signs.owns(at));
    }

    private Value.Person read(Run run) {
        var eastern = roles.isEastern(run);
        var bestFit = Double.NEGATIVE_INFINITY;
        var woman = false;
        var case_ = Case.NOM;
        for (var w : new boolean[] {false, true}) {
            for (var c : Case.values()) {
                var fit = context.fit(run.from(), run.next(), w, c);
                for (var entry : run.roles().entrySet()) {
                    var one = fits(entry.getKey(), entry.getValue(), w, c);
                    fit += eastern && entry.getValue() == Role.GIVEN ? Math.max(0, one) : one;
                }
                if (fit > bestFit) {
                    bestFit = fit;
                    woman = w;
                    case_ = c;
                }
            }
        }
        context.read(run.next(), case_);
        return person(run, woman, case_);
    }

    private Value.Person person(Run run, boolean woman, Case case_) {
        var parts = new String[Role.values().length];
        run.roles().forEach((i, role) -> {
            var before = parts[role.ordinal()];
            var name = nominative(i, role, woman, case_);
            parts[role.ordinal()] = before == null ? name : before + " " + name;
        });
        return new Value.Person(
                parts[Role.SURNAME.ordinal()],
                parts[Role.GIVEN.ordinal()],
                parts[Role.PATRONYMIC.ordinal()],
                null,
                List.of());
    }

    private double fits(int i, Role role, boolean woman, Case case_) {
        var fit = fits(words.get(i), role, woman, case_);
        return roles.isDouble(i) ? Math.max(fit, fits(words.get(i + 2), role, woman, case_)) : fit;
    }

    private double fits(NameWord word, Role role, boolean woman, Case case_) {
        var best = -6.0;
        var readings = word.as(role);
        for (var r : readings)
            if (r.woman() == woman && r.case_() == case_) best = Math.max(best, 2 + worth(r, role, readings));
        return best;
    }

    private double worth(Reading reading, Role role, List<Reading> all) {
        if (role != Role.SURNAME) return NameShape.given(reading);
        var known = RussianWords.knows(reading.nominative()) ? 0.6 : 0;
        return NameShape.of(reading) + known + 2 * seen.share(reading, all);
    }

    private String nominative(int i, Role role, boolean woman, Case case_) {
        var name = half(i, role, woman, case_);
        var whole = roles.isDouble(i) ? name + "-" + half(i + 2, role, woman, case_) : name;
        return role == Role.SURNAME ? roles.particle(i) + whole : whole;
    }

    private String half(int i, Role role, boolean woman, Case case_) {
        return NameShape.capital(nominative(words.get(i).as(role), phrase.text(i), role, woman, case_));
    }

    private String nominative(List<Reading> readings, String form, Role role, boolean woman, Case case_) {
        @Nullable Reading best = null;
        for (var r : readings) {
            if (r.woman() != woman || r.case_() != case_) continue;
            if (best == null || worth(r, role, readings) > worth(best, role, readings)) best = r;
        }
        return best == null ? form : best.nominative();
    }
}
