package io.otklik.knowledge.synonyms;

import io.otklik.platform.Language;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Groups of synonyms for tests.
@Component
@Lazy
public class SynonymGroups {

    private final Thesaurus thesaurus;
    private final AtomicInteger made = new AtomicInteger();

    SynonymGroups(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /// A group that no other test has.
    public String any() {
        var number = made.incrementAndGet();
        return add("слово" + number, "словцо" + number).toString();
    }

    public UUID add(String... expressions) {
        return thesaurus.add(Language.RU, List.of(expressions), null);
    }

    public void remove(UUID id) {
        thesaurus.remove(id, null);
    }
}
