package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Many working copies at once: to take them out of the house, and to see whether what comes in is there already.
@Repository
public class EveryArticle {

    /// Articles at a time; their texts are in memory.
    private static final int PAGE = 200;

    private final ArticleStore store;
    private final ArticleLines lines;

    EveryArticle(ArticleStore store, ArticleLines lines) {
        this.store = store;
        this.lines = lines;
    }

    public Set<String> slugs() {
        return store.slugs();
    }

    /// The oldest first.
    public List<Manuscript> manuscripts() {
        return store.all().stream().map(EveryArticle::manuscript).toList();
    }

    public List<Manuscript> manuscripts(List<ArticleId> ids) {
        return ids.stream()
                .flatMap(id -> store.find(id).stream())
                .map(EveryArticle::manuscript)
                .toList();
    }

    /// Those that the list shows for the same choice.
    public List<ArticleId> ids(
            @Nullable ArticleState state, @Nullable UUID category, @Nullable LocalDate dueBy, String words) {
        var filter = new ArticleLines.Filter(state, category, dueBy, words);
        var all = new java.util.ArrayList<ArticleId>();
        @Nullable Cursor after = null;
        do {
            var page = lines.page(filter, after, PAGE);
            page.forEach(line -> all.add(line.id()));
            after = page.size() < PAGE
                    ? null
                    : new Cursor(page.getLast().changedAt(), page.getLast().id().value());
        } while (after != null);
        return all.stream().distinct().collect(Collectors.toList());
    }

    private static Manuscript manuscript(ArticleStore.Kept kept) {
        return new Manuscript(
                kept.id(),
                kept.slug(),
                kept.placing(),
                kept.state(),
                kept.texts(),
                kept.number(),
                kept.shown() != null && kept.changed());
    }
}
