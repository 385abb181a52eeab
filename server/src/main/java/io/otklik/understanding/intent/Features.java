package io.otklik.understanding.intent;

import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.List;

/// What of a text may tell the wish: its words in their base forms, pairs of them, the beginnings of words and short
/// runs of letters. Each sign remembers the word it came from, so that a decision can be explained.
final class Features {

    /// One sign: what it is, and which word bore it.
    record Sign(long key, int view, int word) {}

    static final int WORDS = 0;
    static final int PAIRS = 1;
    static final int STARTS = 2;
    static final int LETTERS = 3;
    static final int VIEWS = 4;

    private Features() {}

    static List<Sign> of(List<Word> words) {
        var signs = new ArrayList<Sign>(words.size() * 24);
        var before = "<";
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!word.isWord()) continue;
            var lemmas = lemmas(word.text());
            for (var lemma : lemmas) signs.add(new Sign(key(WORDS, lemma), WORDS, i));
            var lemma = lemmas.getFirst();
            signs.add(new Sign(key(PAIRS, before + " " + lemma), PAIRS, i));
            before = lemma;
            for (var n = 3; n <= Math.min(7, lemma.length()); n++)
                signs.add(new Sign(key(STARTS, lemma, 0, n), STARTS, i));
            letters(word.text(), i, signs);
        }
        return signs;
    }

    /// Runs of two to five letters; the borders of the word are letters too.
    private static void letters(String word, int at, List<Sign> signs) {
        for (var n = 2; n <= 5; n++) {
            for (var i = -1; i + n <= word.length() + 1; i++)
                signs.add(new Sign(key(LETTERS, word, i, i + n), LETTERS, at));
        }
    }

    /// The base forms of a word; itself if no dictionary knows it.
    static List<String> lemmas(String word) {
        return Expressions.bases(word);
    }

    private static long key(int view, String text) {
        return key(view, text, 0, text.length());
    }

    private static long key(int view, String text, int from, int to) {
        var hash = 0xcbf29ce484222325L ^ view;
        for (var i = from; i < to; i++) {
            var c = i < 0 || i >= text.length() ? ' ' : text.charAt(i);
            hash = (hash ^ c) * 0x100000001b3L;
        }
        return hash ^ hash >>> 29;
    }
}
