package io.otklik.knowledge.finding;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.search.Passage;
import io.otklik.knowledge.search.SearchIndex;
import io.otklik.platform.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds articles for a question, the best first, and nothing outside of the asking person's reach.
@Component
public class Finder {

    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_SNIPPET = 400;
    private static final int SHORTEST_SNIPPET = 120;
    private static final int LONGEST_PART = 3000;

    /// From this grasp on a language model may look whether the answer is there. How it was chosen:
    /// docs/operate/understanding.md.
    private static final double NEAR = 0.15;

    private final Shelf shelf;
    private final ShelfSense sense;

    Finder(Shelf shelf, ShelfSense sense) {
        this.shelf = shelf;
        this.sense = sense;
    }

    /// Articles in one language.
    public List<Found> find(String question, Language language, Audience reach, int most) {
        var asked = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        var stand = shelf.now();
        var shown = stand.shown();
        var index = stand.index();
        var hits = index.search(asked, sense.wide(most), key -> {
            var it = shown.get(key);
            return it != null && it.language() == language && it.open(reach);
        });
        return sense.sorted(asked, hits, stand).stream()
                .limit(most)
                .map(hit -> found(Objects.requireNonNull(shown.get(hit.id())), asked, index))
                .toList();
    }

    /// For readers: only what has to do with the question. Nothing, rather than something else.
    public List<Found> fitting(String question, Language language, Audience reach, int most) {
        return find(question, language, reach, most).stream()
                .filter(Found::fits)
                .toList();
    }

    /// The article that answers, if one is sure enough.
    public Optional<Found> answer(String question, Language language, Audience reach) {
        return find(question, language, reach, 3).stream().filter(Found::isSure).findFirst();
    }

    /// Those that speak of a part of the question at least, sure or not.
    public List<Found> near(String question, Language language, Audience reach, int most) {
        return find(question, language, reach, most).stream()
                .filter(found -> found.grasp() >= NEAR)
                .toList();
    }

    /// The article, or of a long one the part around what fits best.
    public String around(Found found) {
        var text = found.article().text();
        if (text.length() <= LONGEST_PART) return text;
        var snippet = found.snippet().text();
        var at = text.indexOf(snippet.substring(0, Math.min(snippet.length(), SHORTEST_SNIPPET)));
        var start = Math.clamp(at - LONGEST_PART / 2L, 0, text.length() - LONGEST_PART);
        return text.substring(start, start + LONGEST_PART);
    }

    private static Found found(Shown article, String question, SearchIndex index) {
        var text = index.passage(article.key(), question)
                .map(passage -> around(article.text(), passage))
                .orElse("");
        var marks = index.marks(text, question).stream()
                .map(mark -> new int[] {mark.start(), mark.end()})
                .toList();
        return new Found(article, new Snippet(text, marks), index.grasp(article.key(), question));
    }

    /// The sentence with its paragraph; a short one with what follows, a long one cut.
    static String around(String text, Passage passage) {
        var start = text.lastIndexOf('\n', passage.start()) + 1;
        var end = lineEnd(text, passage.end());
        if (end - start > LONGEST_SNIPPET) {
            start = passage.start();
            end = passage.end();
        }
        while (end - start < SHORTEST_SNIPPET && end < text.length()) {
            var next = lineEnd(text, end + 1);
            if (next - start > LONGEST_SNIPPET) break;
            end = next;
        }
        return cut(text.substring(start, end).strip());
    }

    private static int lineEnd(String text, int from) {
        var end = text.indexOf('\n', Math.min(from, text.length()));
        return end < 0 ? text.length() : end;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_SNIPPET) return text;
        var space = text.lastIndexOf(' ', LONGEST_SNIPPET);
        return text.substring(0, space > 0 ? space : LONGEST_SNIPPET) + "…";
    }
}
