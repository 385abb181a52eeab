package io.otklik.knowledge.search;

import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sentence of an article that answers best.
///
/// @param start where it begins in the body
public record Passage(int start, int end) {

    private static final String ENDS = ".!?\n";
    private static final int SHORTEST = 20;

    static Passage best(String body, Set<String> asked) {
        var best = new Passage(0, Math.min(body.length(), 1));
        var most = -1.0;
        for (var passage : all(body)) {
            var fit = fit(body.substring(passage.start, passage.end), asked);
            if (fit > most) {
                most = fit;
                best = passage;
            }
        }
        return best;
    }

    /// The sentences of a body.
    static List<Passage> all(String body) {
        var all = new ArrayList<Passage>();
        for (var start = 0; start < body.length(); ) {
            var end = end(body, start);
            all.add(new Passage(start, end));
            start = end;
            while (start < body.length() && Character.isWhitespace(body.charAt(start))) start++;
        }
        return all;
    }

    private static int end(String body, int start) {
        for (var i = start; i < body.length(); i++) {
            var stops = ENDS.indexOf(body.charAt(i)) >= 0 && i - start >= SHORTEST;
            if (stops && (i + 1 == body.length() || Character.isWhitespace(body.charAt(i + 1)))) return i + 1;
        }
        return body.length();
    }

    private static double fit(String sentence, Set<String> asked) {
        var met = new HashSet<String>();
        for (var word : Words.of(sentence)) {
            if (!word.isWord() || Terms.idle(word)) continue;
            for (var base : Terms.bases(word.text())) if (asked.contains(base)) met.add(base);
        }
        return met.size() - sentence.length() / 2000.0;
    }
}
