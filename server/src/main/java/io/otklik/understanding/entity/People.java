package io.otklik.understanding.entity;

import io.otklik.understanding.entity.NameWord.Role;
import io.otklik.understanding.entity.Surname.Case;
import io.otklik.understanding.entity.Surname.Reading;
import io.otklik.understanding.text.RussianWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds people's names in any case and order, and brings them to the nominative: «Петрову Анну Сергеевну» is «Петрова
/// Анна Сергеевна».
final class People {

    private final Phrase phrase;
    private final NameContext context;
    private final List<NameWord> words = new ArrayList<>();
    private final Map<String, Reading> surnamesSeen = new HashMap<>();

    People(Phrase phrase) {
        this.phrase = phrase;
        this.context = new NameContext(phrase);
        for (var i = 0; i < phrase.size(); i++) {
            var cyrillic = phrase.isLetters(i)
                    && phrase.text(i).charAt(0) >= 'а'
                    && phrase.text(i).length() > 1;
            words.add(cyrillic ? NameWord.of(phrase.text(i)) : new NameWord(Set.of(), Set.of(), Set.of(), false, true));
        }
    }

    List<Entity> all() {
        for (var i = 0; i < phrase.size(); i++) {
            var full = phrase.capital(i) && phrase.capital(i + 1) ? name(i) : null;
            if (full != null) i = full.next - 1;
        }
        var found = new ArrayList<Entity>();
        for (var i = 0; i < phrase.size(); ) {
            var name = name(i);
            if (name != null) found.add(phrase.entity("person", name.from, name.next, name.person));
            i = name == null ? i + 1 : name.next;
        }
        return found;
    }

    private record Name(int from, int next, Value.Person person) {}

    private @Nullable Name name(int i) {
        var roles = new HashMap<Integer, Role>();
        var at = i;
        while (at < phrase.size() && roles.size() < 3) {
            if (isInitial(at)) {
                at += 2;
                continue;
            }
            if (roles.size() > 0 && phrase.is(at, "-") && phrase.glued(at) && phrase.glued(at - 1)) break;
            var role = role(at, roles);
            if (role == null) break;
            roles.put(at, role);
            at++;
        }
        if (at > i && !roles.isEmpty()) at = pastHyphen(at, roles);
        return roles.isEmpty() || !convincing(i, roles) ? null : read(i, at, roles);
    }

    /// The second half of «Петров-Водкин» belongs to the name.
    private int pastHyphen(int at, Map<Integer, Role> roles) {
        var double_ = phrase.is(at, "-")
                && phrase.glued(at)
                && phrase.glued(at - 1)
                && phrase.capital(at + 1)
                && roles.get(at - 1) == Role.SURNAME;
        return double_ ? at + 2 : at;
    }

    private boolean isInitial(int i) {
        return phrase.capital(i) && phrase.text(i).length() == 1 && phrase.is(i + 1, ".") && phrase.glued(i);
    }

    private @Nullable Role role(int i, Map<Integer, Role> taken) {
        var word = words.get(i);
        if (!phrase.isLetters(i) || phrase.text(i).length() < 2) return null;
        var capital = phrase.capital(i);
        if (capital && phrase.allCapital(i) && phrase.text(i).length() < 5 && phrase.size() > 3) return null;
        if (word.isPatronymic()
                && !taken.containsValue(Role.PATRONYMIC)
                && (!taken.isEmpty() || phrase.isLetters(i + 1))) return Role.PATRONYMIC;
        if (!word.given().isEmpty() && !taken.containsValue(Role.GIVEN) && (capital || !word.common())) {
            var rather = word.listed() && taken.containsValue(Role.GIVEN);
            return rather ? Role.SURNAME : Role.GIVEN;
        }
        if (taken.containsValue(Role.SURNAME)) return null;
        if (!capital && word.listed() && (!word.common() || besideGiven(i) && usual(word))) return Role.SURNAME;
        if (taken.isEmpty() && givenFollows(i)) return null;
        if (word.listed() && capital) return Role.SURNAME;
        var near = taken.containsValue(Role.GIVEN)
                || i >= 2 && isInitial(i - 2)
                || !words.get(Math.min(i + 1, words.size() - 1)).given().isEmpty() && phrase.capital(i + 1)
                || i + 2 < phrase.size() && isInitial(i + 1);
        if (capital && !near && foreign(i, taken)) return taken.isEmpty() ? Role.GIVEN : Role.SURNAME;
        if (capital
                && taken.isEmpty()
                && !word.common()
                && !word.surname().isEmpty()
                && RussianWords.readings(phrase.text(i)).isEmpty()) return Role.SURNAME;
        if (capital
                && taken.isEmpty()
                && word.common()
                && phrase.text(i).matches(".*(ов|ев|ин)(а|у|ым|е|ой)?")
                && !word.listed()) return Role.SURNAME;
        return capital && near && !word.surname().isEmpty() && (!word.common() || taken.containsValue(Role.GIVEN))
                ? Role.SURNAME
                : null;
    }

    /// «Сам Александр Белов»: the surname stands behind, not before.
    private boolean givenFollows(int i) {
        if (i + 2 >= words.size() || words.get(i + 1).given().isEmpty() || !phrase.capital(i + 2)) return false;
        var last = words.get(i + 2);
        return !last.common()
                && !last.isPatronymic()
                && (last.listed() || RussianWords.readings(phrase.text(i + 2)).isEmpty());
    }

    /// Two capital words in a row that no dictionary knows: «Нэнси Пелоси».
    private boolean foreign(int i, Map<Integer, Role> taken) {
        if (taken.size() > 1
                || !RussianWords.readings(phrase.text(i)).isEmpty()
                        && !words.get(i).listed()
                || phrase.isOne(i - 1, Set.of("«", "\""))) return false;
        if (!taken.isEmpty()) return true;
        return phrase.capital(i + 1)
                && phrase.text(i + 1).length() > 1
                && (RussianWords.readings(phrase.text(i + 1)).isEmpty()
                        || words.get(i + 1).listed())
                && !words.get(i + 1).common();
    }

    /// A lone word must look like a name and not begin a sentence as any word would.
    private boolean convincing(int i, Map<Integer, Role> roles) {
        if (roles.size() > 1 || i < phrase.size() && isInitial(i)) return true;
        var at = roles.keySet().iterator().next();
        var word = words.get(at);
        if (isInitial(at + 1)) return true;
        var opens = at == 0 || phrase.isOne(at - 1, Set.of(".", "!", "?", "«", "\""));
        if (phrase.capital(at)) return capitalAlone(at, word, opens);
        if (roles.get(at) == Role.GIVEN && word.given().isEmpty()) return false;
        return !word.common()
                && phrase.text(at).length() > 3
                && (word.listed() && word.surname().stream().anyMatch(r -> NameContext.shape(r) > 0)
                        || word.given().size() > 0 && !word.listed());
    }

    private boolean capitalAlone(int at, NameWord word, boolean opens) {
        if (word.common()) return !opens && usual(word);
        if (word.sure()) return true;
        var seen = word.surname().stream().anyMatch(r -> surnamesSeen.containsKey(r.nominative()));
        var typical = word.surname().stream().anyMatch(r -> NameContext.shape(r) > 0);
        return seen || phrase.size() == 1 || !opens && (typical || context.titled(at));
    }

    private boolean besideGiven(int i) {
        return i > 0 && !words.get(i - 1).given().isEmpty()
                || i + 1 < words.size() && !words.get(i + 1).given().isEmpty();
    }

    private static boolean usual(NameWord word) {
        return word.surname().stream().anyMatch(r -> r.nominative().matches(".*(ов|ев|ин|ова|ева|ина)"));
    }

    private Name read(int from, int next, Map<Integer, Role> roles) {
        var bestFit = Double.NEGATIVE_INFINITY;
        var woman = false;
        var case_ = Case.NOM;
        for (var w : new boolean[] {false, true}) {
            for (var c : Case.values()) {
                var fit = context.fit(from, next, w, c);
                for (var entry : roles.entrySet())
                    fit += fits(words.get(entry.getKey()).as(entry.getValue()), w, c);
                if (fit > bestFit) {
                    bestFit = fit;
                    woman = w;
                    case_ = c;
                }
            }
        }
        var parts = new HashMap<Role, String>();
        for (var entry : roles.entrySet())
            parts.put(entry.getValue(), nominative(entry.getKey(), entry.getValue(), woman, case_, roles.size() > 1));
        return new Name(
                from,
                next,
                new Value.Person(
                        parts.get(Role.SURNAME), parts.get(Role.GIVEN), parts.get(Role.PATRONYMIC), null, List.of()));
    }

    private double fits(List<Reading> readings, boolean woman, Case case_) {
        var best = -6.0;
        for (var r : readings) {
            if (r.woman() != woman || r.case_() != case_) continue;
            best = Math.max(best, 2 + NameContext.shape(r) + (surnamesSeen.containsKey(r.nominative()) ? 1.5 : 0));
        }
        return best;
    }

    private String nominative(int i, Role role, boolean woman, Case case_, boolean full) {
        Reading best = null;
        for (var r : words.get(i).as(role)) {
            if (r.woman() != woman || r.case_() != case_) continue;
            if (best == null || NameContext.shape(r) > NameContext.shape(best)) best = r;
        }
        var name = best == null ? phrase.text(i) : best.nominative();
        if (role == Role.SURNAME && best != null && full) surnamesSeen.put(name, best);
        var hyphen = phrase.is(i + 1, "-")
                && phrase.glued(i)
                && phrase.glued(i + 1)
                && phrase.capital(i + 2)
                && role == Role.SURNAME;
        return capital(name) + (hyphen ? "-" + capital(second(i + 2, woman, case_)) : "");
    }

    private String second(int i, boolean woman, Case case_) {
        for (var r : words.get(i).surname()) if (r.woman() == woman && r.case_() == case_) return r.nominative();
        return phrase.text(i);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
