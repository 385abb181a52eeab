package io.otklik.knowledge.search;

import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.text.Spelling;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Articles, ready to be searched. It never changes: a changed article makes a new index, out of what was counted of
/// the
/// others.
public final class SearchIndex {

    /// From this grasp on an article has to do with the question; below, readers are told that nothing fits.
    /// How it was chosen: docs/operate/understanding.md.
    public static final double FITS = 0.3;

    private static final double RUNS = 0.3;
    private static final double STEMS = 0.5;

    /// What tells more among those that have the words: how close these stand, how much of the question is spoken of.
    private static final double CLOSE = 1.5;

    private static final double GRASP = 6;
    private static final int LOOKED_AT = 20;

    private static final double SYNONYM = 0.8;
    private static final double PREFIXES = 0.6;
    private static final int MOST_PREFIXES = 12;

    private final List<Article> articles;
    private final Map<String, Integer> places;
    private final Alike alike;
    private final Postings bases;
    private final Postings runs;
    private final Postings stems;
    private final List<Sentences> sentences;
    private final TreeSet<String> forms = new TreeSet<>();
    private final Spelling spelling;
    private final PlainReader reader = new PlainReader();

    /// @param synonyms words or groups of words, and what they stand for
    public SearchIndex(List<Article> articles, Map<String, String> synonyms) {
        this(
                synonyms,
                articles.stream()
                        .map(article -> Counted.of(article, term -> term))
                        .toList());
    }

    public SearchIndex(Map<String, String> synonyms, List<Counted> counted) {
        this.articles = counted.stream().map(Counted::article).toList();
        this.alike = new Alike(synonyms);
        places = HashMap.newHashMap(articles.size());
        for (var i = 0; i < articles.size(); i++) places.put(articles.get(i).id(), i);
        bases = new Postings(counted.stream().map(Counted::bases).toList());
        runs = new Postings(counted.stream().map(Counted::runs).toList());
        stems = new Postings(counted.stream().map(Counted::stems).toList());
        sentences = counted.stream().map(Counted::sentences).toList();
        var met = new HashMap<String, Integer>();
        for (var one : counted)
            for (var i = 0; i < one.forms().terms().length; i++)
                met.merge(one.forms().terms()[i], (int) one.forms().counts()[i], Integer::sum);
        forms.addAll(met.keySet());
        spelling = Spelling.of(met);
    }

    /// The articles that fit best, the best first. A last word that is not finished counts as the words it may become.
    public List<Hit> search(String question, int most) {
        return search(question, most, _ -> true);
    }

    /// @param open which articles the asking person may read; the others are as if they were not there
    public List<Hit> search(String question, int most, Predicate<String> open) {
        var asked = asked(question);
        var scores = new double[articles.size()];
        for (var one : asked.asked()) {
            if (one.idle()) continue;
            stems.add(Terms.stem(one.word().text()), STEMS, scores);
            for (var run : Terms.runs(one.word().text())) runs.add(run, RUNS, scores);
        }
        asked.terms().forEach((term, weight) -> bases.add(term, weight, scores));
        for (var met : asked.alike()) addOthers(asked, met, scores);
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0 && open.test(articles.get(i).id()))
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .limit(Math.max(most, LOOKED_AT))
                .map(i -> new Hit(articles.get(i).id(), scores[i] + closer(i, asked)))
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(most)
                .toList();
    }

    private double closer(int place, Question question) {
        return CLOSE * sentences.get(place).closest(question, bases::tells) + GRASP * grasp(place, question);
    }

    /// Where an article says the same in other words, these count instead of the asked ones, if they fit better.
    private void addOthers(Question asked, Alike.Met met, double[] scores) {
        var own = new double[scores.length];
        Question.terms(asked.asked().subList(met.from(), met.to()))
                .forEach((term, weight) -> bases.add(term, weight, own));
        var best = new double[scores.length];
        for (var other : met.others()) {
            var fit = bases.whole(other, scores.length);
            for (var i = 0; i < best.length; i++) best[i] = Math.max(best[i], fit[i]);
        }
        for (var i = 0; i < best.length; i++) scores[i] += Math.max(0, SYNONYM * best[i] - own[i]);
    }

    /// How much of a question an article speaks of, from 0 to 1. Words that few articles have count for more, and one
    /// that none has for most: a question about something else is not answered by a word in common.
    public double grasp(String id, String question) {
        var place = places.get(id);
        return place == null ? 0 : grasp(place, asked(question));
    }

    private double grasp(int place, Question question) {
        var all = 0.0;
        var met = 0.0;
        var otherwise = said(question, place);
        for (var at = 0; at < question.asked().size(); at++) {
            var asked = question.asked().get(at);
            if (asked.idle()) continue;
            var terms = asked.terms().isEmpty()
                    ? Set.of(asked.word().text())
                    : asked.terms().keySet();
            var tells = terms.stream().mapToDouble(bases::tells).max().orElse(0);
            all += tells;
            if (otherwise.get(at) || terms.stream().anyMatch(term -> bases.has(term, place))) met += tells;
        }
        return all == 0 ? 0 : met / all;
    }

    /// Which of the words an article says in other words.
    private BitSet said(Question question, int place) {
        var said = new BitSet();
        for (var met : question.alike())
            if (met.others().stream().anyMatch(other -> bases.hasWhole(other, place))) said.set(met.from(), met.to());
        return said;
    }

    private Question asked(String question) {
        var words = reader.read(question).words().stream().filter(Word::isWord).toList();
        var asked = new ArrayList<Question.Asked>();
        for (var word : words) {
            var terms = new TreeMap<String, Double>();
            ask(word, terms);
            if (asked.size() == words.size() - 1 && !question.endsWith(" ")) askPrefix(word.text(), terms);
            asked.add(new Question.Asked(word, Terms.idle(word), terms));
        }
        return new Question(asked, alike.in(words));
    }

    /// The sentence of an article that fits a question best.
    public Optional<Passage> passage(String id, String question) {
        var place = places.get(id);
        return place == null
                ? Optional.empty()
                : Optional.of(Passage.best(articles.get(place).body(), sought(question)));
    }

    /// Where the words of a question, in whatever form, stand in a text.
    public List<Passage> marks(String text, String question) {
        var asked = sought(question);
        var marks = new ArrayList<Passage>();
        for (var word : Words.of(text))
            if (!Terms.idle(word) && Terms.bases(word.text()).stream().anyMatch(asked::contains))
                marks.add(new Passage(word.start(), word.end()));
        return marks;
    }

    private Set<String> sought(String question) {
        var asked = asked(question);
        var sought = new HashSet<>(asked.terms().keySet());
        for (var met : asked.alike()) for (var other : met.others()) for (var word : other) sought.addAll(word);
        return sought;
    }

    private void ask(Word word, Map<String, Double> asked) {
        var all = Terms.bases(word.text());
        var known = all.stream().filter(bases::has).toList();
        if (known.isEmpty() && !forms.contains(word.text()))
            known = spelling.correct(word.text()).map(Terms::bases).orElse(List.of());
        for (var base : known) asked.merge(base, 1.0, Math::max);
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
