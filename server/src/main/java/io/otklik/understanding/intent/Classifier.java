package io.otklik.understanding.intent;

import io.otklik.understanding.text.Repair;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Tells the wish behind a text. Made by [Teacher]; never changes.
public final class Classifier {

    private static final float[] NOTHING = {};
    private static final int EXPLAINED = 3;

    /// What the machine says becomes a score of about 1 for a text like those it has learnt.
    private static final double SCALE = 6;

    private final List<String> kinds;
    private final Reader reader;
    private final Vocabulary vocabulary;
    private final Meaning meaning;
    private final float[] weights;
    private final float[] centres;
    private final Judge judge;

    Classifier(
            List<String> kinds,
            Reader reader,
            Vocabulary vocabulary,
            Meaning meaning,
            float[] weights,
            float[] centres,
            Judge judge) {
        this.kinds = List.copyOf(kinds);
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.meaning = meaning;
        this.weights = weights;
        this.centres = centres;
        this.judge = judge;
    }

    /// One possible wish.
    ///
    /// @param confidence from 0 to 1: of a hundred guesses of 0.8, eighty are right
    public record Guess(String wish, double confidence) {}

    /// What the classifier makes of a text.
    ///
    /// @param meant the text after repair
    /// @param guesses likeliest first
    /// @param known how likely it is about any wish at all, from 0 to 1
    /// @param foreign whether it is to be taken as being about something else
    /// @param because the words of the text that decided, the weightiest first
    public record Verdict(
            Repair.Meant meant, List<Guess> guesses, double known, boolean foreign, List<String> because) {}

    public List<String> kinds() {
        return kinds;
    }

    public Repair.Meant read(String text) {
        return reader.read(text);
    }

    public Verdict judge(String text) {
        return judge(reader.read(text));
    }

    public Verdict judge(Repair.Meant meant) {
        return judge(meant, NOTHING);
    }

    /// @param outside the vector of the text; empty for a classifier that was taught without vectors
    public Verdict judge(Repair.Meant meant, float[] outside) {
        var signs = Features.of(meant.words());
        var dense = meaning.of(meant.words(), outside);
        var scores = scored(signs, dense);
        var shares = judge.confidence(scores);
        var guesses = new ArrayList<Guess>();
        for (var k = 0; k < shares.length; k++) guesses.add(new Guess(kinds.get(k), shares[k]));
        guesses.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        var known = judge.known(signs(scores, meant.words(), dense));
        var because = guesses.isEmpty() ? List.<String>of() : because(meant, signs, guesses.getFirst());
        return new Verdict(meant, guesses, known, known < judge.threshold(), because);
    }

    private List<String> because(Repair.Meant meant, List<Features.Sign> signs, Guess guess) {
        var kind = kinds.indexOf(guess.wish());
        var said = new double[meant.words().size()];
        for (var sign : signs) {
            var id = vocabulary.id(sign.key());
            if (id >= 0) said[sign.word()] += (double) vocabulary.telling(id) * weights[id * kinds.size() + kind];
        }
        return IntStream.range(0, said.length)
                .filter(i -> said[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -said[i]))
                .limit(EXPLAINED)
                .map(i -> meant.words().get(i).text())
                .distinct()
                .toList();
    }

    float[] meaningOf(List<Word> words, float[] outside) {
        return meaning.of(words, outside);
    }

    double[] scores(List<Word> words, float[] dense) {
        return scored(Features.of(words), dense);
    }

    private double[] scored(List<Features.Sign> signs, float[] dense) {
        var scores = new double[kinds.size()];
        vocabulary.vector(signs, dense).times(weights, kinds.size(), scores);
        for (var k = 0; k < scores.length; k++) scores[k] /= SCALE;
        return scores;
    }

    private double nearness(int kind, float[] dense) {
        var product = 0.0;
        for (var i = 0; i < dense.length; i++) product += dense[i] * centres[kind * dense.length + i];
        return product;
    }

    double[] signs(double[] scores, List<Word> words, float[] dense) {
        var near = -1.0;
        for (var k = 0; k < kinds.size(); k++) near = Math.max(near, nearness(k, dense));
        return Judge.signs(scores, Reader.sense(words, reader.forms()), near);
    }
}
