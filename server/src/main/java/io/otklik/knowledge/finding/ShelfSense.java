package io.otklik.knowledge.finding;

import io.otklik.knowledge.search.Closeness;
import io.otklik.knowledge.search.Hit;
import io.otklik.model.TextVectors;
import io.otklik.model.VectorsReady;
import io.otklik.platform.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The vectors of what is on the shelf, where vectors are switched on. They are made in the background and
/// exchanged as a whole; until they are there, and for a question that has none, articles are found by their
/// words alone.
@Component
class ShelfSense {

    private final TextVectors vectors;
    private final Shelf shelf;
    private final Background background;
    private final AtomicBoolean learning = new AtomicBoolean();
    private volatile Seen seen = new Seen("", -1, Map.of());

    ShelfSense(TextVectors vectors, Shelf shelf, Background background) {
        this.vectors = vectors;
        this.shelf = shelf;
        this.background = background;
    }

    /// @param space which model made the vectors
    /// @param news  how new the shelf was
    /// @param parts of each article
    private record Seen(String space, long news, Map<String, List<float[]>> parts) {}

    /// How many articles are worth finding by words, to show some of them.
    int wide(int most) {
        return seen.parts().isEmpty() && !vectors.isOn() ? most : Math.max(most, Closeness.WIDE);
    }

    List<Hit> sorted(String question, List<Hit> hits, Shelf.Stand stand) {
        var space = vectors.space();
        if (space.isEmpty()) return hits;
        var now = seen;
        if (!now.space().equals(space) || now.news() != stand.news()) learnSoon();
        if (!now.space().equals(space)) return hits;
        var asked = vectors.sight().of(question);
        return asked == null || !asked.space().equals(space)
                ? hits
                : Closeness.sorted(hits, asked.values(), now.parts());
    }

    /// Called in the background.
    @EventListener
    void whenVectorsCome(VectorsReady ready) {
        learn();
    }

    private void learnSoon() {
        if (learning.compareAndSet(false, true))
            background.run("learning", () -> {
                try {
                    learn();
                } finally {
                    learning.set(false);
                }
            });
    }

    private synchronized void learn() {
        var stand = shelf.now();
        if (seen.space().equals(vectors.space()) && seen.news() == stand.news()) return;
        var texts = new HashMap<String, List<String>>();
        for (var it : stand.all()) texts.put(it.key(), Closeness.parts(it.title(), it.text()));
        var all = new ArrayList<String>();
        texts.values().forEach(all::addAll);
        vectors.of(all).ifPresent(made -> {
            var parts = new HashMap<String, List<float[]>>();
            texts.forEach((key, of) -> parts.put(key, of.stream().map(made::of).toList()));
            seen = new Seen(made.space(), stand.news(), Map.copyOf(parts));
        });
    }
}
