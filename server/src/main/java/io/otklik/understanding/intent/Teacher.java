package io.otklik.understanding.intent;

import io.otklik.understanding.sense.Vectors;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Makes a classifier from phrases. The same phrases always make the same classifier.
public final class Teacher {

    /// The wish of phrases that are explicitly none of the others.
    public static final String NONE = "~";

    private static final int FOLDS = 3;
    private static final int CROSSED = 5;
    private static final int MANY = 3000;

    private final List<String> kinds;
    private final List<List<Word>> texts;
    private final int[] labels;
    private final List<List<Word>> foreign;
    private final Map<String, String> synonyms;
    private final List<List<Features.Sign>> signs;
    private final Outside outside;

    private Teacher(
            List<String> kinds,
            List<List<Word>> texts,
            int[] labels,
            List<List<Word>> foreign,
            Map<String, String> synonyms,
            Outside outside) {
        this.outside = outside;
        this.synonyms = synonyms;
        this.signs = texts.stream().map(Features::of).toList();
        this.kinds = kinds;
        this.texts = texts;
        this.labels = labels;
        this.foreign = foreign;
    }

    /// A phrase and the wish it stands for.
    public record Example(String text, String wish) {}

    /// @param foreign texts that are about none of the wishes
    /// @param synonyms words and what they stand for
    public static Classifier teach(List<Example> examples, List<String> foreign, Map<String, String> synonyms) {
        return teach(examples, foreign, synonyms, Vectors.NONE);
    }

    /// @param vectors of all [#texts], or none
    public static Classifier teach(
            List<Example> examples, List<String> foreign, Map<String, String> synonyms, Vectors vectors) {
        return teacher(examples, foreign, synonyms, vectors).teach();
    }

    /// What has to have a vector, if it is to be taught with vectors.
    public static List<String> texts(List<Example> examples, List<String> foreign) {
        return Stream.concat(named(examples).stream().map(Example::text), foreign.stream())
                .distinct()
                .toList();
    }

    /// What each phrase is taken for by a machine that has learnt from the others only.
    public static List<String> crossed(List<Example> examples, Map<String, String> synonyms) {
        return teacher(examples, List.of(), synonyms, Vectors.NONE).crossed(examples.size());
    }

    private static Teacher teacher(
            List<Example> examples, List<String> foreign, Map<String, String> synonyms, Vectors vectors) {
        var kinds = kinds(examples);
        var all = named(examples);
        var reader = new Reader(Map.of(), synonyms);
        var texts = all.stream().map(e -> reader.read(e.text()).words()).toList();
        var labels = all.stream().mapToInt(e -> kinds.indexOf(e.wish())).toArray();
        var others = foreign.stream().map(t -> reader.read(t).words()).toList();
        var outside = Outside.of(vectors, all.stream().map(Example::text).toList(), foreign);
        return new Teacher(kinds, texts, labels, others, synonyms, outside);
    }

    private static List<String> kinds(List<Example> examples) {
        return List.copyOf(new TreeSet<>(examples.stream().map(Example::wish).toList()));
    }

    /// The phrases, and the names of the wishes as phrases.
    private static List<Example> named(List<Example> examples) {
        var all = new ArrayList<>(examples);
        for (var kind : kinds(examples)) if (tells(kind)) all.add(new Example(spoken(kind), kind));
        return all;
    }

    /// The name of a wish says something too, if it is made of words.
    private static boolean tells(String kind) {
        return kind.matches("[\\p{L}_ -]{3,60}");
    }

    private static String spoken(String kind) {
        return kind.replaceAll("[_-]", " ").replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
    }

    private Classifier teach() {
        var all = new ArrayList<Integer>();
        for (var i = 0; i < labels.length; i++) all.add(i);
        var judge = Judge.learnt(trials(), (double) labels.length / Math.max(1, kinds.size()));
        return machine(all, judge, Machine.THOROUGH);
    }

    private List<String> crossed(int count) {
        var taken = new String[count];
        for (var fold = 0; fold < CROSSED; fold++) {
            var learnt = new ArrayList<Integer>();
            for (var i = 0; i < labels.length; i++) if (i >= count || spread(i) % CROSSED != fold) learnt.add(i);
            if (learnt.isEmpty()) continue;
            var machine = machine(learnt, new Judge(1, new double[Judge.SIGNS + 1], 0), Machine.QUICK);
            for (var i = 0; i < count; i++) if (spread(i) % CROSSED == fold) taken[i] = best(machine, i);
        }
        return List.of(taken);
    }

    private String best(Classifier machine, int text) {
        var words = texts.get(text);
        var scores = machine.scores(words, machine.meaningOf(words, outside.text(text)));
        var best = 0;
        for (var k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        return kinds.get(best);
    }

    private Classifier machine(List<Integer> chosen, Judge judge, int passes) {
        var words = chosen.stream().map(texts::get).toList();
        var vocabulary =
                Vocabulary.of(chosen.stream().map(signs::get).toList(), chosen.size() > MANY ? 2 : 1, kinds.size());
        var meaning = Meaning.learnt(words);
        var vectors = new Vec[words.size()];
        var width = Meaning.size() + outside.size();
        var centres = new float[kinds.size() * width];
        for (var i = 0; i < vectors.length; i++) {
            var dense = meaning.of(words.get(i), outside.text(chosen.get(i)));
            vectors[i] = vocabulary.vector(signs.get(chosen.get(i)), dense);
            var at = labels[chosen.get(i)] * dense.length;
            for (var d = 0; d < dense.length; d++) centres[at + d] += dense[d];
        }
        var wishes = chosen.stream().mapToInt(i -> labels[i]).toArray();
        var weights = Machine.learn(vectors, wishes, kinds.size(), vocabulary.size() + width + 1, passes);
        return new Classifier(
                kinds, new Reader(forms(words), synonyms), vocabulary, meaning, weights, unit(centres), judge);
    }

    private float[] unit(float[] centres) {
        var size = centres.length / kinds.size();
        for (var k = 0; k < kinds.size(); k++) {
            var square = 0.0;
            for (var d = 0; d < size; d++) square += centres[k * size + d] * centres[k * size + d];
            for (var d = 0; d < size && square > 0; d++) centres[k * size + d] /= (float) Math.sqrt(square);
        }
        return centres;
    }

    private static Map<String, Integer> forms(List<List<Word>> texts) {
        var forms = new HashMap<String, Integer>();
        for (var words : texts) for (var word : words) if (word.isWord()) forms.merge(word.text(), 1, Integer::sum);
        return forms;
    }

    /// Each fold keeps back a part of the phrases, and some wishes altogether: these are foreign to its machine.
    private List<Judge.Trial> trials() {
        var trials = new ArrayList<Judge.Trial>();
        var rounds = labels.length > MANY ? 1 : FOLDS;
        for (var fold = 0; fold < rounds; fold++) {
            var learnt = new ArrayList<Integer>();
            var kept = new ArrayList<Integer>();
            for (var i = 0; i < labels.length; i++) {
                var hidden = kinds.size() >= 2 * FOLDS && labels[i] % FOLDS == fold;
                (hidden || spread(i) % FOLDS == fold ? kept : learnt).add(i);
            }
            if (learnt.isEmpty()) continue;
            var machine = machine(learnt, new Judge(1, new double[Judge.SIGNS + 1], 0), Machine.QUICK);
            for (var i : kept) trials.add(trial(machine, texts.get(i), outside.text(i), labels[i], hidden(i, fold)));
            for (var i = fold; i < foreign.size(); i += rounds)
                trials.add(trial(machine, foreign.get(i), outside.foreign(i), -1, true));
        }
        return trials;
    }

    private boolean hidden(int i, int fold) {
        return kinds.size() >= 2 * FOLDS && labels[i] % FOLDS == fold;
    }

    private static int spread(int i) {
        return (i * 0x9e3779b1 >>> 16) & 0x7fff;
    }

    private static Judge.Trial trial(
            Classifier machine, List<Word> words, float[] outside, int label, boolean foreign) {
        var dense = machine.meaningOf(words, outside);
        var scores = machine.scores(words, dense);
        var best = 0;
        for (var k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k;
        var signs = machine.signs(scores, words, dense);
        return new Judge.Trial(scores, signs, !foreign && best == label, foreign);
    }
}
