package io.otklik.understanding.intent;

import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.RussianWords;
import io.otklik.understanding.text.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What of a text may tell the wish: its words as they stand and in their base forms, pairs of them, the beginnings of
/// words, short runs of letters, and what part of speech stands where. Each sign remembers the word it came from, so
/// that a decision can be explained.
final class Features {

    /// One sign: what it is, and which word bore it.
    record Sign(long key, int view, int word) {}

    static final int WORDS = 0;
    static final int PAIRS = 1;
    static final int STARTS = 2;
    static final int LETTERS = 3;
    static final int TOGETHER = 4;
    static final int GRAMMAR = 5;
    static final int FORMS = 6;
    static final int VIEWS = 7;

    private static final int NEIGHBOURS = 3;

    private Features() {}

    static List<Sign> of(List<Word> words) {
        var signs = new ArrayList<Sign>(words.size() * 24);
        var before = "<";
        var near = new ArrayDeque<String>();
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
            together(lemma, near, i, signs);
            grammar(word.text(), i, signs);
            signs.add(new Sign(key(FORMS, word.text()), FORMS, i));
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

    /// Words near each other, whichever comes first: «отпуск оформить» is «оформить отпуск».
    private static void together(String lemma, Deque<String> near, int at, List<Sign> signs) {
        if (lemma.length() < 3) return;
        for (var other : near) {
            var pair = other.compareTo(lemma) < 0 ? other + "&" + lemma : lemma + "&" + other;
            signs.add(new Sign(key(TOGETHER, pair), TOGETHER, at));
        }
        near.addLast(lemma);
        if (near.size() > NEIGHBOURS) near.removeFirst();
    }

    /// The part of speech by its place in the text, and the form of a verb: a command is not a question.
    private static void grammar(String word, int at, List<Sign> signs) {
        var readings = RussianWords.readings(word);
        if (readings.isEmpty()) return;
        var tag = readings.getFirst().tag();
        signs.add(new Sign(key(GRAMMAR, at + ":" + tag.substring(0, Math.min(2, tag.length()))), GRAMMAR, at));
        if (tag.startsWith("V")) signs.add(new Sign(key(GRAMMAR, tag), GRAMMAR, at));
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
