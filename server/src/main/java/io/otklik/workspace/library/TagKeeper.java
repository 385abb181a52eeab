package io.otklik.workspace.library;

import io.otklik.platform.Ids;
import io.otklik.platform.TagNames;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds tags by the names that scenarios give; one that nobody has made yet is made, grey, for people to colour.
@Component
class TagKeeper implements TagNames {

    private static final String GREY = "#526072";
    private static final int LONGEST = 60;

    private final TagStore store;
    private final Ids ids;
    private final Clock clock;

    TagKeeper(TagStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> find(String name) {
        return store.named(cut(name)).map(Tag::id);
    }

    @Override
    @Transactional
    public UUID keep(String name) {
        return find(name).orElseGet(() -> {
            store.insertIfAbsent(new Tag(ids.next(), cut(name), GREY), clock.instant());
            return find(name).orElseThrow();
        });
    }

    private static String cut(String name) {
        var plain = name.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
