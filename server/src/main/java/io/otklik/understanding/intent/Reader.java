package io.otklik.understanding.intent;

import io.otklik.understanding.sense.Encoder;
import io.otklik.understanding.text.EnglishWords;
import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Repair;
import io.otklik.understanding.text.RussianWords;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Tongue;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads a text as one who knows the words of the phrases: puts right layout, letters and slips of the fingers.
final class Reader {

    private final Map<String, Integer> forms;
    private final Expressions<String> synonyms;
    private final Spelling spelling;
    private final Repair repair;

    /// @param forms the words of the phrases and how often each is met
    /// @param synonyms words or groups of words, and what they stand for
    Reader(Map<String, Integer> forms, Map<String, String> synonyms) {
        this.synonyms = new Expressions<>(synonyms);
        this.forms = forms;
        this.spelling = Spelling.of(forms);
        this.repair = new Repair(this::isRussian, this::isEnglish);
    }

    Map<String, Integer> forms() {
        return forms;
    }

    Repair.Meant read(String text) {
        var meant = repair.read(text);
        var words = new ArrayList<Word>(meant.words().size());
        var changed = meant.changed();
        for (var word : meant.words()) {
            var right = corrected(word);
            changed |= right != word;
            words.add(right);
        }
        var standing = standing(words);
        return new Repair.Meant(meant.text(), standing, meant.tongue(), changed || standing != words);
    }

    /// What stands for something else becomes that, in its place.
    private List<Word> standing(List<Word> words) {
        if (synonyms.isEmpty()) return words;
        var said = words.stream().filter(Word::isWord).toList();
        var met = synonyms.in(said);
        if (met.isEmpty()) return words;
        var standing = new ArrayList<Word>(words.size());
        var next = 0;
        for (var one : met) {
            var start = said.get(one.from()).start();
            var end = said.get(one.to() - 1).end();
            while (words.get(next).start() < start) standing.add(words.get(next++));
            for (var word : Words.of(one.value())) standing.add(new Word(word.text(), word.kind(), start, end));
            while (next < words.size() && words.get(next).start() < end) next++;
        }
        standing.addAll(words.subList(next, words.size()));
        return standing;
    }

    private Word corrected(Word word) {
        if (word.kind() != Word.Kind.LETTERS || isRussian(word.text()) || isEnglish(word.text())) return word;
        return spelling.correct(word.text())
                .map(right -> new Word(right, word.kind(), word.start(), word.end()))
                .orElse(word);
    }

    /// The share of the words that anybody knows at all.
    static double sense(List<Word> words, Map<String, Integer> forms) {
        var all = 0;
        var known = 0;
        for (var word : words) {
            if (!word.isWord()) continue;
            all++;
            if (forms.containsKey(word.text())) known++;
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private boolean isRussian(String word) {
        return RussianWords.knows(word) || forms.containsKey(word) && Tongue.byScript(word) == Tongue.RU;
    }

    private boolean isEnglish(String word) {
        var c = word.charAt(0);
        if (c < 'a' || c > 'z') return false;
        var encoder = Encoder.of(Tongue.EN);
        return forms.containsKey(word) || encoder.knows(word) || encoder.knows(EnglishWords.lemma(word));
    }
}
