package io.otklik.knowledge.search;

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
    private final Tally forms;

    private Counted(Article article, Tally bases, Tally runs, Tally forms) {
        this.article = article;
        this.bases = bases;
        this.runs = runs;
        this.forms = forms;
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
        var bases = new HashMap<String, Float>();
        var runs = new HashMap<String, Float>();
        var forms = new HashMap<String, Float>();
        count(article.title(), TITLE, bases, runs, forms);
        count(article.body(), 1, bases, runs, forms);
        return new Counted(article, Tally.of(bases, shared), Tally.of(runs, shared), Tally.of(forms, shared));
    }

    private static void count(
            String text, float weight, Map<String, Float> bases, Map<String, Float> runs, Map<String, Float> forms) {
        for (var word : Words.of(text)) {
            if (!word.isWord()) continue;
            forms.merge(word.text(), 1f, Float::sum);
            for (var base : Terms.bases(word.text())) bases.merge(base, weight, Float::sum);
            if (Terms.idle(word)) continue;
            for (var run : Terms.runs(word.text())) runs.merge(run, weight, Float::sum);
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

    Tally forms() {
        return forms;
    }
}
