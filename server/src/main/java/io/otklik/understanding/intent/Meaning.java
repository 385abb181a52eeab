package io.otklik.understanding.intent;

import io.otklik.understanding.sense.Encoder;
import io.otklik.understanding.text.Tongue;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The meaning of a text: the sum of its words' meanings, rare words counting for more; of one length whatever the
/// text.
final class Meaning {

    private static final double COMMON = 3;
    static final float WEIGHT = 1;
    private static final float OUTSIDE = 1.5f;

    private final Map<String, Integer> met;
    private final int texts;

    private Meaning(Map<String, Integer> met, int texts) {
        this.met = met;
        this.texts = texts;
    }

    static Meaning of(Map<String, Integer> met, int texts) {
        return new Meaning(met, texts);
    }

    static Meaning learnt(List<List<Word>> texts) {
        var met = new HashMap<String, Integer>();
        for (var words : texts) {
            var here = new HashSet<String>();
            for (var word : words) if (word.isWord()) here.addAll(Features.lemmas(word.text()));
            for (var lemma : here) met.merge(lemma, 1, Integer::sum);
        }
        return new Meaning(met, texts.size());
    }

    Map<String, Integer> met() {
        return met;
    }

    static int size() {
        return Encoder.of(Tongue.RU).size();
    }

    /// The same with the vector of a model from outside behind it, which weighs more.
    float[] of(List<Word> words, float[] outside) {
        var own = of(words);
        if (outside.length == 0) return own;
        var both = Arrays.copyOf(own, own.length + outside.length);
        for (var i = 0; i < outside.length; i++) both[own.length + i] = OUTSIDE * outside[i];
        return both;
    }

    float[] of(List<Word> words) {
        var sum = new float[size()];
        for (var word : words) if (word.isWord()) add(word.text(), sum);
        var square = 0.0;
        for (var v : sum) square += v * v;
        if (square > 0) {
            var scale = (float) (WEIGHT / Math.sqrt(square));
            for (var i = 0; i < sum.length; i++) sum[i] *= scale;
        }
        return sum;
    }

    private void add(String word, float[] sum) {
        var c = word.charAt(0);
        var encoder = Encoder.of(c >= 'a' && c <= 'z' ? Tongue.EN : Tongue.RU);
        var senses = new ArrayList<String>(List.of(word));
        for (var lemma : Features.lemmas(word)) if (!senses.contains(lemma)) senses.add(lemma);
        var known = senses.stream().filter(encoder::knows).toList();
        if (known.isEmpty()) known = List.of(senses.getLast());
        for (var lemma : known) encoder.add(lemma, weight(lemma) / known.size(), sum);
    }

    private float weight(String lemma) {
        return (float) (COMMON + Math.log((1.0 + texts) / (1 + met.getOrDefault(lemma, 0))));
    }
}
