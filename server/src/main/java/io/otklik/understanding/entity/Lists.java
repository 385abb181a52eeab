package io.otklik.understanding.entity;

import io.otklik.understanding.text.RussianWords;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A company's own lists: tariffs, branches, goods. An entry is found by its name or a synonym, in any case, with a
/// slip.
public final class Lists {

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Spelling spelling;

    /// One thing of a list.
    ///
    /// @param list the list's name, which becomes the entity's type
    /// @param value what is meant
    /// @param names how people call it, its own name among them
    public record Entry(String list, String value, List<String> names) {
        public Entry {
            names = List.copyOf(names);
        }
    }

    private record Named(List<String> words, Entry entry) {}

    private final List<Named> all = new ArrayList<>();

    public Lists(List<Entry> entries) {
        var forms = new HashMap<String, Integer>();
        for (var entry : entries) {
            for (var name : entry.names()) {
                var words = bases(Words.of(name));
                if (words.isEmpty()) continue;
                all.add(new Named(words, entry));
                byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(entry);
                words.forEach(w -> forms.merge(w, 1, Integer::sum));
            }
        }
        spelling = Spelling.of(forms);
    }

    List<Entity> in(String text) {
        if (all.isEmpty()) return List.of();
        var words = Words.of(text).stream().filter(Word::isWord).toList();
        var bases = bases(words);
        var found = new ArrayList<Entity>();
        for (var i = 0; i < bases.size(); i++) {
            if (!byFirst.containsKey(bases.get(i))) continue;
            for (var named : all) {
                var end = i + named.words.size();
                if (end > bases.size() || !bases.subList(i, end).equals(named.words)) continue;
                var start = words.get(i).start();
                var stop = words.get(end - 1).end();
                found.add(new Entity(
                        named.entry.list(),
                        text.substring(start, stop),
                        start,
                        stop,
                        new Value.Text(named.entry.value())));
            }
        }
        found.sort((a, b) -> (b.end() - b.start()) - (a.end() - a.start()));
        return found;
    }

    /// Of several base forms the first of the alphabet: the same for every form of a word.
    private List<String> bases(List<Word> words) {
        return words.stream()
                .filter(Word::isWord)
                .map(w -> base(w.text()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String base(String word) {
        var lemmas = new TreeSet<String>();
        RussianWords.readings(word).forEach(r -> lemmas.add(r.lemma()));
        if (!lemmas.isEmpty()) return lemmas.first();
        return spelling == null ? word : spelling.correct(word).orElse(word);
    }
}
