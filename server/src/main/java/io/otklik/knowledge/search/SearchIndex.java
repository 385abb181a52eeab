package io.otklik.knowledge.search;

import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Articles, ready to be searched. It never changes: a changed article makes a new index.
public final class SearchIndex {

    private static final float TITLE = 2;
    private static final double RUNS = 0.3;
    private static final double SYNONYM = 0.8;
    private static final double PREFIXES = 0.6;
    private static final int MOST_PREFIXES = 12;

    private final List<Article> articles;
    private final Map<String, String> synonyms;
    private final Postings bases;
    private final Postings runs;
    private final TreeSet<String> forms = new TreeSet<>();
    private final Spelling spelling;
    private final PlainReader reader = new PlainReader();

    /// @param synonyms a word or its base form, and the word it stands for
    public SearchIndex(List<Article> articles, Map<String, String> synonyms) {
        this.articles = List.copyOf(articles);
        this.synonyms = Map.copyOf(synonyms);
        var baseCounts = new ArrayList<Map<String, Float>>();
        var runCounts = new ArrayList<Map<String, Float>>();
        var met = new HashMap<String, Integer>();
        for (var article : articles) {
            var inBases = new HashMap<String, Float>();
            var inRuns = new HashMap<String, Float>();
            count(article.title(), TITLE, inBases, inRuns, met);
            count(article.body(), 1, inBases, inRuns, met);
            baseCounts.add(inBases);
            runCounts.add(inRuns);
        }
        bases = new Postings(baseCounts);
        runs = new Postings(runCounts);
        forms.addAll(met.keySet());
        spelling = Spelling.of(met);
    }

    private void count(
            String text,
            float weight,
            Map<String, Float> inBases,
            Map<String, Float> inRuns,
            Map<String, Integer> met) {
        for (var word : Words.of(text)) {
            if (!word.isWord()) continue;
            met.merge(word.text(), 1, Integer::sum);
            for (var base : Terms.bases(word.text())) inBases.merge(base, weight, Float::sum);
            if (!Terms.idle(word)) for (var run : Terms.runs(word.text())) inRuns.merge(run, weight, Float::sum);
        }
    }

    /// The articles that fit best, the best first. A last word that is not finished counts as the words it may become.
    public List<Hit> search(String question, int most) {
        var scores = new double[articles.size()];
        var words = reader.read(question).words().stream().filter(Word::isWord).toList();
        var asked = new TreeMap<String, Double>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            ask(word, asked);
            if (i == words.size() - 1 && !question.endsWith(" ")) askPrefix(word.text(), asked);
            if (!Terms.idle(word)) for (var run : Terms.runs(word.text())) runs.add(run, RUNS, scores);
        }
        asked.forEach((term, weight) -> bases.add(term, weight, scores));
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .limit(most)
                .map(i -> new Hit(articles.get(i).id(), scores[i]))
                .toList();
    }

    /// The sentence of an article that fits a question best.
    public Optional<Passage> passage(String id, String question) {
        var asked = new TreeMap<String, Double>();
        for (var word : reader.read(question).words()) if (word.isWord()) ask(word, asked);
        return articles.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(a -> Passage.best(a.body(), asked.keySet()));
    }

    private void ask(Word word, Map<String, Double> asked) {
        var all = Terms.bases(word.text());
        var known = all.stream().filter(bases::has).toList();
        if (known.isEmpty() && !forms.contains(word.text()))
            known = spelling.correct(word.text()).map(Terms::bases).orElse(List.of());
        for (var base : known) asked.merge(base, 1.0, Math::max);
        for (var base : all) {
            var other = synonyms.get(base);
            if (other != null) for (var b : Terms.bases(Words.plain(other))) asked.merge(b, SYNONYM, Math::max);
        }
    }

    private void askPrefix(String word, Map<String, Double> asked) {
        if (word.length() < 2
                || forms.contains(word)
                || Terms.bases(word).stream().anyMatch(bases::has)) return;
        forms.tailSet(word).stream()
                .takeWhile(f -> f.startsWith(word))
                .limit(MOST_PREFIXES)
                .forEach(f -> Terms.bases(f).forEach(b -> asked.merge(b, PREFIXES, Math::max)));
    }
}
