package io.otklik.understanding;

import io.otklik.understanding.entity.Entities;
import io.otklik.understanding.entity.Lists;
import io.otklik.understanding.intent.Classifier;
import io.otklik.understanding.intent.Classifier.Guess;
import io.otklik.understanding.intent.Teacher;
import io.otklik.understanding.sense.Vectors.Vector;
import io.otklik.understanding.tone.Listener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trained understanding of one bot. It never changes: a new training makes a new
/// model, and whoever holds the old one swaps the reference.
public final class Model {

    private static final double SURE = 0.45;
    private static final double CLOSE = 0.6;

    /// Of being about anything taught and of being about just that: a guess says only which of the taught it is.
    private static final double RIGHT = 0.35;

    private static final double KNOWN = 0.6;
    private static final double MAYBE = 0.3;
    private static final double ASKABLE = 0.4;
    private static final int ASKED = 3;

    private final String version;
    private final Classifier classifier;
    private final @Nullable Seeing seeing;
    private final Lists lists;

    /// The same phrases taught with the vectors of a model from outside.
    ///
    /// @param space which model that was
    record Seeing(String space, Classifier classifier) {}

    Model(String version, Classifier classifier, @Nullable Seeing seeing, Lists lists) {
        this.version = version;
        this.classifier = classifier;
        this.seeing = seeing;
        this.lists = lists;
    }

    /// The same for the same definitions, another for others.
    public String version() {
        return version;
    }

    public Classifier classifier() {
        return classifier;
    }

    public Understood understand(String text, Context context) {
        var verdict = classifier.judge(text);
        var meant = verdict.meant();
        var found = new Entities(context.people(), lists).in(meant.text(), meant.words(), context.now());
        var sequel = Sequel.of(meant.words(), found);
        var wish = wish(verdict);
        var follows = context.last() != null && sequel.follows(wish instanceof Understood.Wish.Sure);
        return new Understood(
                meant.text(),
                meant.tongue(),
                follows && context.last() != null ? new Understood.Wish.Sure(context.last(), 1) : wish,
                verdict.guesses().stream()
                        .filter(g -> !g.wish().equals(Teacher.NONE))
                        .toList(),
                verdict.because(),
                sequel.standing(),
                Listener.hear(meant.text(), meant.words()),
                follows,
                sequel.corrects());
    }

    /// The same model, which also makes use of vectors where a text comes with one of this space.
    Model seeing(String space, Classifier taught) {
        return new Model(version, classifier, new Seeing(space, taught), lists);
    }

    /// What is wanted, and nothing else: quicker than [#understand].
    public Decision decide(String text) {
        return decision(classifier.judge(text), false);
    }

    /// @param seen how a model from outside sees the text; without it, or where it is of another space than the
    ///             phrases
    ///     were taught with, the decision is the same as if there were no vectors at all
    public Decision decide(String text, @Nullable Vector seen) {
        if (seen == null || seeing == null || !seeing.space().equals(seen.space())) return decide(text);
        var taught = seeing.classifier();
        return decision(taught.judge(taught.read(text), seen.values()), true);
    }

    private static Decision decision(Classifier.Verdict verdict, boolean seen) {
        var guesses = verdict.guesses().stream()
                .filter(g -> !g.wish().equals(Teacher.NONE))
                .toList();
        var none = !verdict.guesses().isEmpty()
                && verdict.guesses().getFirst().wish().equals(Teacher.NONE)
                && verdict.guesses().getFirst().confidence() >= SURE;
        return new Decision(wish(verdict), guesses, verdict.because(), none, seen);
    }

    /// What is wanted, the guesses behind it, likeliest first, and the words that decided.
    ///
    /// @param none whether it is like what was said to be something else
    /// @param seen whether a vector of the text took part; else its words alone decided
    public record Decision(
            Understood.Wish wish, List<Guess> guesses, List<String> because, boolean none, boolean seen) {
        public Decision {
            guesses = List.copyOf(guesses);
            because = List.copyOf(because);
        }
    }

    private static Understood.Wish wish(Classifier.Verdict verdict) {
        var guesses = verdict.guesses();
        if (guesses.isEmpty() || verdict.foreign() || guesses.getFirst().wish().equals(Teacher.NONE))
            return new Understood.Wish.Unknown();
        var first = guesses.getFirst();
        var near = near(guesses);
        if (near.size() > 1 && verdict.known() >= ASKABLE && together(guesses, near) >= SURE)
            return new Understood.Wish.Close(near);
        var right = first.confidence() * verdict.known() >= RIGHT;
        if (first.confidence() >= SURE && right || guesses.size() == 1)
            return new Understood.Wish.Sure(first.wish(), first.confidence());
        return first.confidence() >= SURE || verdict.known() >= KNOWN && first.confidence() >= MAYBE
                ? new Understood.Wish.Close(List.of(first.wish()))
                : new Understood.Wish.Unknown();
    }

    private static double together(List<Guess> guesses, List<String> near) {
        return guesses.stream()
                .filter(g -> near.contains(g.wish()))
                .mapToDouble(Guess::confidence)
                .sum();
    }

    private static List<String> near(List<Guess> guesses) {
        var names = new ArrayList<String>();
        for (var guess : guesses) {
            if (names.size() == ASKED || guess.confidence() < guesses.getFirst().confidence() * CLOSE) break;
            if (!guess.wish().equals(Teacher.NONE)) names.add(guess.wish());
        }
        return names;
    }
}
