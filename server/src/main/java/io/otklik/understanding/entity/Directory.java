package io.otklik.understanding.entity;

import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Tongue;
import io.otklik.understanding.text.Translit;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The people somebody may mean. Every case form of every name is known beforehand, so a form of a rare surname finds
/// its bearer; a name with one slip does too.
public final class Directory {

    private final Map<String, Set<Integer>> forms = new HashMap<>();

    /// Without soft and hard signs, which Latin letters do not have: «Kuzmin» is «Кузьмин».
    private final Map<String, Set<Integer>> spelt = new HashMap<>();
    private final List<Person> people;
    private final Spelling spelling;

    /// Somebody in a list, as a robot gives it.
    ///
    /// @param name in the nominative, the surname first or last
    public record Person(String id, String name) {}

    public Directory(List<Person> people) {
        this.people = List.copyOf(people);
        for (var i = 0; i < people.size(); i++) {
            for (var word : Words.of(people.get(i).name())) if (word.isWord()) learn(word.text(), i);
        }
        var counted = new HashMap<String, Integer>();
        forms.keySet().forEach(f -> counted.put(f, 1));
        spelling = Spelling.of(counted);
    }

    private void learn(String name, int person) {
        for (var woman : new boolean[] {false, true}) {
            for (var form : Surname.forms(name, woman)) {
                forms.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(person);
                spelt.computeIfAbsent(form.replaceAll("[ьъ]", ""), _ -> new LinkedHashSet<>())
                        .add(person);
            }
        }
        var word = NameWord.of(name);
        for (var given : word.given()) known(given.nominative(), person);
    }

    private void known(String lemma, int person) {
        forms.computeIfAbsent("=" + lemma, _ -> new LinkedHashSet<>()).add(person);
    }

    boolean isEmpty() {
        return people.isEmpty();
    }

    /// Who may bear all of these words.
    List<Person> who(List<String> words) {
        Set<Integer> left = null;
        for (var word : words) {
            var here = bearers(word);
            if (here.isEmpty()) continue;
            if (left == null) left = new LinkedHashSet<>(here);
            else left.retainAll(here);
        }
        return left == null ? List.of() : left.stream().map(people::get).toList();
    }

    Set<Integer> bearers(String word) {
        var found = new LinkedHashSet<>(forms.getOrDefault(word, Set.of()));
        if (found.isEmpty() && Tongue.byScript(word) == Tongue.EN)
            Translit.toRussian(word, w -> spelt.containsKey(w.replaceAll("[ьъ]", "")))
                    .ifPresent(w -> found.addAll(spelt.getOrDefault(w.replaceAll("[ьъ]", ""), Set.of())));
        for (var given : NameWord.of(word).given())
            found.addAll(forms.getOrDefault("=" + given.nominative(), Set.of()));
        if (found.isEmpty() && word.length() > 4 && !NameWord.of(word).sure())
            spelling.correct(word).ifPresent(right -> found.addAll(forms.getOrDefault(right, Set.of())));
        return found;
    }

    /// The runs of words of a text that name somebody in the list.
    List<Entity> in(Phrase phrase) {
        if (people.isEmpty()) return List.of();
        var found = new ArrayList<Entity>();
        for (var i = 0; i < phrase.size(); i++) {
            var next = i;
            while (next < phrase.size()
                    && phrase.isLetters(next)
                    && phrase.text(next).length() > 2
                    && !bearers(phrase.text(next)).isEmpty()) next++;
            if (next == i) continue;
            var words = new ArrayList<String>();
            for (var k = i; k < next; k++) words.add(phrase.text(k));
            var who = who(words);
            if (!who.isEmpty()) found.add(phrase.entity("person", i, next, person(who)));
            i = next;
        }
        return found;
    }

    /// Whom a text names: for each name in it all who may bear it.
    public List<List<Person>> named(String text) {
        var phrase = Phrase.of(text);
        var all = new ArrayList<List<Person>>();
        for (var entity : in(phrase))
            if (entity.value() instanceof Value.Person found)
                all.add(people.stream()
                        .filter(p -> found.candidates().contains(p.id()))
                        .toList());
        return all;
    }

    private static Value.Person person(List<Person> who) {
        var only = who.size() == 1 ? who.getFirst() : null;
        var names = only == null ? new String[0] : only.name().split("\\s+");
        return new Value.Person(
                names.length > 0 ? names[0] : null,
                names.length > 1 ? names[1] : null,
                names.length > 2 ? names[2] : null,
                only == null ? null : only.id(),
                who.stream().map(Person::id).toList());
    }
}
