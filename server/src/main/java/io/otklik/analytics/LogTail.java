package io.otklik.analytics;

import io.otklik.analytics.FactStore.Cursor;
import io.otklik.analytics.LogStore.Place;
import io.otklik.conversation.LogTail.Stretch;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads on in the log of all conversations, batch by batch, and keeps the facts. The place and the facts
/// are
/// committed together: after a crash it goes on where it was, and nothing is counted twice.
@Component
class LogTail {

    private final LogStore log;
    private final FactStore store;
    private final FactWriter writer;
    private final Clock clock;
    private volatile Instant freshAt = Instant.EPOCH;

    LogTail(LogStore log, FactStore store, FactWriter writer, Clock clock) {
        this.log = log;
        this.store = store;
        this.writer = writer;
        this.clock = clock;
    }

    /// What one step found.
    enum Step {
        /// There may be more to read.
        MORE,
        /// Everything that is in the log is counted.
        DONE,
        /// Another node reads on just now.
        ELSEWHERE
    }

    /// Reads one batch.
    @Transactional
    public Step step(int limit) {
        var now = clock.instant();
        var cursor = store.take();
        if (cursor.isEmpty() || cursor.get().rules() > ConversationFacts.RULES) return Step.ELSEWHERE;
        var places = log.after(start(cursor.get()), limit);
        if (!places.isEmpty()) {
            fold(places.stream().collect(Collectors.toMap(Place::conversation, Place::seq, Math::max)));
            store.move(places.getLast());
        }
        var done = places.size() < limit;
        freshAt = done ? now : places.getLast().at();
        return done ? Step.DONE : Step.MORE;
    }

    /// Until when everything that happened is counted, as far as this node has seen.
    Instant freshAt() {
        return freshAt;
    }

    /// Facts made by older rules are made anew.
    private Place start(Cursor cursor) {
        if (cursor.rules() == ConversationFacts.RULES) return cursor.place();
        store.forgetAll();
        store.move(Place.START);
        return Place.START;
    }

    /// @param touched the last seq of each conversation that this batch has come to
    private void fold(Map<UUID, Integer> touched) {
        var facts = new HashMap<>(store.find(touched.keySet()));
        log.starts(touched.keySet())
                .forEach((id, startedAt) -> facts.putIfAbsent(id, ConversationFacts.of(id, startedAt)));
        var changed = new HashSet<UUID>();
        for (var entry : log.entries(stretches(facts, touched))) {
            facts.computeIfPresent(entry.conversation(), (_, before) -> before.after(entry));
            changed.add(entry.conversation());
        }
        facts.keySet().retainAll(changed);
        writer.write(facts.values());
    }

    private static Map<UUID, Stretch> stretches(Map<UUID, ConversationFacts> facts, Map<UUID, Integer> touched) {
        var stretches = new HashMap<UUID, Stretch>();
        facts.forEach((id, known) -> stretches.put(id, new Stretch(known.seq(), touched.getOrDefault(id, 0))));
        return stretches;
    }
}
