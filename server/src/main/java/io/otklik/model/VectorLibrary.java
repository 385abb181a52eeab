package io.otklik.model;

import io.otklik.understanding.sense.Vectors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the vectors of phrases and articles, once for each text and model, and keeps them.
@Component
class VectorLibrary {

    private static final int AT_ONCE = 64;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final VectorStore store;
    private final Clock clock;
    private final Object making = new Object();
    private final Set<String> wanted = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private String space = "";
    private @Nullable Why fault;
    private Instant notBefore = Instant.MIN;

    VectorLibrary(VectorStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// @param fault why it does not go on for now
    record Progress(int wanted, int made, @Nullable Why fault) {}

    /// How far it is with the vectors of one model.
    synchronized Progress progress(String of) {
        return !of.equals(space) ? new Progress(0, 0, null) : new Progress(wanted.size(), made.size(), fault);
    }

    /// Something else is set up: what failed before may work now.
    synchronized void renewed() {
        notBefore = Instant.MIN;
        fault = null;
    }

    /// Each text by its vector, made by what `reads` makes of it.
    Optional<Vectors> of(VectorSource source, List<String> texts, UnaryOperator<String> reads) {
        var read = new HashMap<String, String>();
        for (var text : texts) read.put(text, reads.apply(text));
        var distinct = List.copyOf(new HashSet<>(read.values()));
        begin(source.space(), distinct);
        // One after another: side by side they would make the same ones twice.
        synchronized (making) {
            var known = new HashMap<>(store.find(source.space(), distinct));
            tell(known.keySet(), null);
            if (!complete(source, distinct, known)) return Optional.empty();
            var vectors = new HashMap<String, float[]>();
            read.forEach((text, as) -> vectors.put(text, known.get(as)));
            return Optional.of(new Vectors(source.space(), source.size(), vectors));
        }
    }

    private boolean complete(VectorSource source, List<String> texts, Map<String, float[]> known) {
        var missing = texts.stream().filter(text -> !known.containsKey(text)).toList();
        if (!missing.isEmpty() && clock.instant().isBefore(notBefore)) return false;
        for (var from = 0; from < missing.size(); from += AT_ONCE) {
            var batch = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            switch (source.see(Use.LEARNING, batch, List.of(), source.patience())) {
                case VectorSource.Seen.Nothing(var why) -> {
                    notBefore = clock.instant().plus(PAUSE);
                    tell(Set.of(), why);
                    return false;
                }
                case VectorSource.Seen.Vectors(var vectors) -> {
                    store.keep(source.space(), batch, vectors);
                    for (var i = 0; i < batch.size(); i++) known.put(batch.get(i), vectors.get(i));
                    tell(new ArrayList<>(batch), null);
                }
            }
        }
        return true;
    }

    private synchronized void begin(String now, List<String> texts) {
        if (!space.equals(now)) {
            space = now;
            wanted.clear();
            made.clear();
            notBefore = Instant.MIN;
            store.forgetAllBut(now);
        }
        wanted.addAll(texts);
    }

    private synchronized void tell(Collection<String> more, @Nullable Why why) {
        made.addAll(more);
        fault = why;
    }
}
