package io.otklik.understanding.entity;

import io.otklik.understanding.entity.NameWord.Role;
import io.otklik.understanding.text.RussianWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which words in a row are a name, and what each of them is in it.
final class NameRoles {

    private static final int MOST = 4;
    private static final Set<String> PARTICLES = Set.of(
            "де", "дель", "делла", "ди", "дю", "ван", "фон", "цу", "бен", "бин", "ибн", "эль", "аль", "ла", "ле",
            "дос");

    /// Family names of one syllable that stand first: «Ли Мин», «Чжан Вэй», «Ким Ён».
    private static final Set<String> EASTERN = Set.copyOf(List.of(("ван ли чжан лю чэнь ян чжао чжоу сюй сунь ху"
                    + " чжу гао линь хэ го ма ло лян сун чжэн се хань тан фэн юй дун сяо чэн цао юань дэн фу цзэн пэн"
                    + " люй су лу цзян цай цзя дин вэй сюэ янь пань ду дай ся чжун тянь жэнь фань ши яо тань шэнь си"
                    + " вэнь ким пак чхве чон кан чо юн чан лим хан со син квон хван ан но нгуен фам ву во данг буй")
            .split(" ")));

    private final Phrase phrase;
    private final List<NameWord> words;
    private final NameSigns signs;
    private final Seen seen;

    NameRoles(Phrase phrase, List<NameWord> words, NameSigns signs, Seen seen) {
        this.phrase = phrase;
        this.words = words;
        this.signs = signs;
        this.seen = seen;
    }

    /// Words in a row that may be a name.
    record Run(int from, int next, Map<Integer, Role> roles) {

        boolean has(Role role) {
            return roles.containsValue(role);
        }
    }

    @Nullable
    Run at(int i) {
        var roles = new TreeMap<Integer, Role>();
        var at = i;
        while (at < phrase.size() && roles.size() < MOST) {
            if (isInitial(at)) {
                at += 2;
                continue;
            }
            if (!roles.isEmpty() && isParticle(at)) {
                roles.put(pastParticle(at), Role.SURNAME);
                at = pastHyphen(pastParticle(at));
                break;
            }
            var role = role(at, roles);
            if (role == null) break;
            roles.put(at, role);
            at = pastHyphen(at);
        }
        return roles.isEmpty() ? null : new Run(i, at, roles);
    }

    boolean isInitial(int i) {
        return phrase.capital(i) && phrase.text(i).length() == 1 && phrase.is(i + 1, ".") && phrase.glued(i);
    }

    /// «ван» in «Людвиг ван Бетховен», «эль» in «Халед эль-Хадж».
    private boolean isParticle(int i) {
        return !phrase.capital(i)
                && phrase.isOne(i, PARTICLES)
                && phrase.capital(pastParticle(i))
                && phrase.text(pastParticle(i)).length() > 2;
    }

    /// What stands before a surname and belongs to it.
    String particle(int i) {
        if (phrase.isOne(i - 1, PARTICLES) && !phrase.capital(i - 1)) return phrase.text(i - 1) + " ";
        var glued = phrase.is(i - 1, "-") && phrase.glued(i - 1) && phrase.isOne(i - 2, PARTICLES);
        return glued && !phrase.capital(i - 2) ? phrase.text(i - 2) + "-" : "";
    }

    private int pastParticle(int i) {
        return phrase.is(i + 1, "-") && phrase.glued(i) ? i + 2 : i + 1;
    }

    /// Where the name goes on behind a word: the second half of «Петров-Водкин» and of «Анна-Мария» belongs to it.
    private int pastHyphen(int i) {
        return isDouble(i) ? i + 3 : i + 1;
    }

    boolean isDouble(int i) {
        return phrase.is(i + 1, "-")
                && phrase.glued(i)
                && phrase.glued(i + 1)
                && phrase.capital(i)
                && phrase.capital(i + 2);
    }

    private @Nullable Role role(int i, Map<Integer, Role> taken) {
        var word = words.get(i);
        if (!phrase.isLetters(i) || phrase.text(i).length() < 2 || isAbbreviation(i)) return null;
        var capital = phrase.capital(i);
        if (word.isPatronymic()
                && !taken.containsValue(Role.PATRONYMIC)
                && (!taken.isEmpty() || phrase.isLetters(i + 1))) return Role.PATRONYMIC;
        if (taken.isEmpty() && eastern(i)) return Role.SURNAME;
        if (!taken.isEmpty() && eastern(i, taken)) return Role.GIVEN;
        var given = !word.given().isEmpty() && (capital || !word.common());
        if (given && taken.isEmpty() && capital && isEastern(i) && isOther(i)) return Role.SURNAME;
        if (given && !taken.containsValue(Role.GIVEN)) return Role.GIVEN;
        if (given && taken.size() == 1 && isUnknown(i + 1) && !word.listed()) return Role.GIVEN;
        return surname(i, word, taken);
    }

    /// «Ким» in «Ким Ольге»: as a given name it stands in another case or is of another person.
    private boolean isOther(int i) {
        if (i + 1 >= words.size() || !phrase.capital(i + 1)) return false;
        var next = words.get(i + 1).given();
        return !next.isEmpty()
                && !NameWord.agree(words.get(i).given(), next)
                && NameWord.agree(words.get(i).surname(), next);
    }

    private boolean isAbbreviation(int i) {
        return phrase.allCapital(i) && phrase.text(i).length() < 5 && phrase.size() > 3;
    }

    /// «Ким» in «Кима Чен Ира»: a family name of the East, before names that no dictionary knows.
    private boolean eastern(int i) {
        if (!phrase.capital(i) || !phrase.capital(i + 1) || !isEastern(i)) return false;
        var next = words.get(i + 1);
        return isUnknown(i + 1) && !next.listed()
                || phrase.text(i + 1).length() < 5 && next.given().isEmpty();
    }

    private boolean eastern(int i, Map<Integer, Role> taken) {
        var first = taken.keySet().iterator().next();
        return taken.get(first) == Role.SURNAME
                && isEastern(first)
                && taken.size() < 3
                && phrase.capital(i)
                && (isUnknown(i) || phrase.text(i).length() < 5);
    }

    /// Whether this is such a name: what follows changes by case only in its last word.
    boolean isEastern(Run run) {
        var first = run.roles().entrySet().iterator().next();
        return first.getValue() == Role.SURNAME && run.roles().size() > 1 && isEastern(first.getKey());
    }

    private boolean isEastern(int i) {
        return EASTERN.contains(phrase.text(i))
                || words.get(i).given().stream().anyMatch(r -> !r.woman() && EASTERN.contains(r.nominative()))
                || words.get(i).surname().stream().anyMatch(r -> !r.woman() && EASTERN.contains(r.nominative()));
    }

    private @Nullable Role surname(int i, NameWord word, Map<Integer, Role> taken) {
        var capital = phrase.capital(i);
        if (taken.containsValue(Role.SURNAME))
            return capital
                            && taken.size() == 1
                            && isUnknown(i)
                            && !word.listed()
                            && !NameShape.isCompany(phrase.text(i))
                    ? Role.GIVEN
                    : null;
        if (!capital) return word.listed() && (!word.common() || besideGiven(i) && word.usual()) ? Role.SURNAME : null;
        if (taken.isEmpty() && givenFollows(i)) return null;
        if (word.listed() && !word.surname().isEmpty()) return Role.SURNAME;
        var near = taken.containsValue(Role.GIVEN)
                || isInitial(i - 2)
                || i + 1 < words.size() && !words.get(i + 1).given().isEmpty() && phrase.capital(i + 1)
                || isInitial(i + 1);
        if (near) return besideGivenOrInitial(i, word, taken);
        if (foreign(i, taken)) return Role.GIVEN;
        if (!taken.isEmpty() || word.surname().isEmpty()) return null;
        return !word.common() || !word.noun() && word.usual() || seen.has(word.surname()) ? Role.SURNAME : null;
    }

    private @Nullable Role besideGivenOrInitial(int i, NameWord word, Map<Integer, Role> taken) {
        var given = taken.containsValue(Role.GIVEN);
        if (word.surname().isEmpty() || word.common() && !given && !isInitial(i - 2) && !fullNameFollows(i))
            return null;
        return given
                        && taken.size() == 1
                        && isUnknown(i)
                        && isUnknown(i + 1)
                        && !isDouble(i)
                        && !words.get(i + 1).isPatronymic()
                ? Role.GIVEN
                : Role.SURNAME;
    }

    /// «Сапожка Олега Ивановича»: whatever else the word may be.
    private boolean fullNameFollows(int i) {
        return i + 2 < words.size()
                && words.get(i + 2).isPatronymic()
                && NameWord.agree(words.get(i).likely(), words.get(i + 1).given())
                && RussianWords.readings(phrase.text(i)).stream()
                        .noneMatch(r -> r.tag().startsWith("NN:Anim"));
    }

    private boolean isUnknown(int i) {
        return phrase.capital(i)
                && words.get(i) != NameWord.NONE
                && !isAbbreviation(i)
                && (words.get(i).listed()
                        || RussianWords.readings(phrase.text(i)).isEmpty());
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
        if (!taken.isEmpty() || phrase.isOne(i - 1, Set.of("«", "\""))) return false;
        var first = isUnknown(i) || signs.titled(i, words.get(i).surname());
        return first && isUnknown(i + 1) && !words.get(i + 1).common();
    }

    private boolean besideGiven(int i) {
        return i > 0 && !words.get(i - 1).given().isEmpty()
                || i + 1 < words.size() && !words.get(i + 1).given().isEmpty();
    }
}
