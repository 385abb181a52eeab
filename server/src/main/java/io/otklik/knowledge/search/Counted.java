package io.otklik.knowledge.search;

import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An article with its terms counted: the slow part of making an index. Whoever keeps these counts anew only what
/// changed.
public final class Counted {

    private static final float TITLE = 2;

    private final Article article;
    private final Tally bases;
    private final Tally runs;
    private final Tally stems;
    private final Tally forms;
    private final Sentences sentences;

    private Counted(Article article, Counts counts, UnaryOperator<String> shared) {
        this.article = article;
        this.bases = Tally.of(counts.bases, shared);
        this.runs = Tally.of(counts.runs, shared);
        this.stems = Tally.of(counts.stems, shared);
        this.forms = Tally.of(counts.forms, shared);
        this.sentences = counts.sentences.done(shared);
    }

    /// Tally and how often each is met.
    record Tally(String[] terms, float[] counts) {

        static Tally of(Map<String, Float> met, UnaryOperator<String> shared) {
            var terms = new String[met.size()];
            var counts = new float[met.size()];
            var at = 0;
            for (var entry : met.entrySet()) {
                terms[at] = shared.apply(entry.getKey());
                counts[at++] = entry.getValue();
            }
            return new Tally(terms, counts);
        }
    }

    /// @param shared gives one and the same string for equal ones, so that terms are kept once for all articles
    public static Counted of(Article article, UnaryOperator<String> shared) {
        var counts = new Counts();
        counts.sentences.next();
        for (var word : Words.of(article.title())) counts.count(word, TITLE);
        var end = 0;
        var passages = Passage.all(article.body()).iterator();
        for (var word : Words.of(article.body())) {
            for (;
                    word.start() >= end && passages.hasNext();
                    end = passages.next().end()) counts.sentences.next();
            counts.count(word, 1);
        }
        return new Counted(article, counts, shared);
    }

    private static final class Counts {

        final Map<String, Float> bases = new HashMap<>();
        final Map<String, Float> runs = new HashMap<>();
        final Map<String, Float> stems = new HashMap<>();
        final Map<String, Float> forms = new HashMap<>();
        final Sentences.Counter sentences = new Sentences.Counter();

        void count(Word word, float weight) {
            if (!word.isWord()) return;
            var text = word.text();
            var of = Terms.bases(text);
            forms.merge(text, 1f, Float::sum);
            for (var base : of) bases.merge(base, weight, Float::sum);
            sentences.word(of);
            if (Terms.idle(word)) return;
            stems.merge(Terms.stem(text), weight, Float::sum);
            for (var run : Terms.runs(text)) runs.merge(run, weight, Float::sum);
        }
    }

    Article article() {
        return article;
    }

    Tally bases() {
        return bases;
    }

    Tally runs() {
        return runs;
    }

    /// The beginnings of its words.
    Tally stems() {
        return stems;
    }

    Sentences sentences() {
        return sentences;
    }

    Tally forms() {
        return forms;
    }
}
