package io.otklik.knowledge;

import io.otklik.knowledge.synonyms.SynonymStore;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The door to the company's synonyms, for whoever reads what customers write.
@Component
public class Synonyms {

    private final SynonymStore store;

    Synonyms(SynonymStore store) {
        this.store = store;
    }

    /// Grows with every change of them.
    public long number() {
        return store.number();
    }

    /// Words or groups of words, and what they stand for. Where two languages disagree the Russian group holds.
    public Map<String, String> now() {
        var standing = new LinkedHashMap<String, String>();
        for (var group : store.all())
            for (var other : group.expressions().subList(1, group.expressions().size()))
                standing.putIfAbsent(other, group.expressions().getFirst());
        return standing;
    }
}
