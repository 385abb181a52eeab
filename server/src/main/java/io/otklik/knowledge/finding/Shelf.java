package io.otklik.knowledge.finding;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Synonyms;
import io.otklik.knowledge.search.Article;
import io.otklik.knowledge.search.Counted;
import io.otklik.knowledge.search.SearchIndex;
import io.otklik.platform.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is published, ready to be searched. Nothing is read before somebody asks; then it follows the table: every
/// question first looks whether there is news, on however many machines, and only what changed is counted anew.
@Component
public class Shelf {

    private final ShelfStore store;
    private final Synonyms synonyms;
    private volatile @Nullable Stand stand;

    Shelf(ShelfStore store, Synonyms synonyms) {
        this.store = store;
        this.synonyms = synonyms;
    }

    /// The shelf as it stands at one moment.
    ///
    /// @param news the newest change in it
    public record Stand(long news, Map<String, Shown> shown, Map<String, Counted> counted, SearchIndex index) {

        public Collection<Shown> all() {
            return shown.values();
        }

        public Optional<Shown> find(ArticleId id, Language language) {
            return Optional.ofNullable(shown.get(Shown.key(id, language)));
        }

        public Optional<Shown> find(String slug, Language language) {
            return all().stream()
                    .filter(it -> it.language() == language && it.slug().equals(slug))
                    .findFirst();
        }
    }

    public Stand now() {
        var last = store.last();
        var known = stand;
        return known != null && known.news() >= last ? known : follow();
    }

    /// Whether anything is published for customers.
    public boolean isForCustomers() {
        return store.holdsAnythingForCustomers();
    }

    private synchronized Stand follow() {
        var known = stand;
        var last = store.last();
        if (known != null && known.news() >= last) return known;
        var shown = new LinkedHashMap<String, Shown>(known == null ? Map.of() : known.shown());
        var counted = new LinkedHashMap<String, Counted>(known == null ? Map.of() : known.counted());
        var terms = new HashMap<String, String>();
        for (var news : store.between(known == null ? 0 : known.news(), last)) {
            for (var language : Language.values()) {
                shown.remove(Shown.key(news.id(), language));
                counted.remove(Shown.key(news.id(), language));
            }
            for (var text : news.shown()) {
                shown.put(text.key(), text);
                counted.put(text.key(), Counted.of(article(text), term -> terms.computeIfAbsent(term, t -> t)));
            }
        }
        var fresh = new Stand(last, shown, counted, new SearchIndex(synonyms.now(), new ArrayList<>(counted.values())));
        stand = fresh;
        return fresh;
    }

    private static Article article(Shown text) {
        return new Article(text.key(), text.title(), text.text());
    }
}
