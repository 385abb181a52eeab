package io.otklik.model;

import io.otklik.understanding.intent.PlainReader;
import io.otklik.understanding.sense.Vectors;
import io.otklik.understanding.sense.Vectors.Sight;
import io.otklik.understanding.sense.Vectors.Vector;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door to vectors of texts. It may always have none; whoever asks decides then by the words alone.
@Component
public class TextVectors {

    private static final int LONGEST = 1500;
    private static final int LONGEST_HEARD = 1000;
    private static final Duration AT_ONCE = Duration.ofMillis(50);

    private final VectorSources sources;
    private final VectorLibrary library;
    private final PlainReader reader = new PlainReader();
    private final VectorMemory memory = new VectorMemory();
    private final Tally tally = new Tally();

    TextVectors(VectorSources sources, VectorLibrary library) {
        this.sources = sources;
        this.library = library;
    }

    /// Which model makes them now; empty = none.
    public String space() {
        return sources.now().map(VectorSource::space).orElse("");
    }

    public boolean isOn() {
        return sources.now().isPresent();
    }

    /// Sees texts that were foreseen; and others if the model is in the house and no transaction waits for it.
    public Sight sight() {
        return this::seen;
    }

    /// Thinks ahead: has the vector of a message made, within the time that is set for it. Never inside a
    /// transaction.
    ///
    /// @param known names and addresses of the people it is about, hidden wherever they stand if it
    ///     leaves the house
    public void foresee(String text, Collection<String> known) {
        var standing = sources.standing();
        var source = standing.source();
        if (source == null || !speaks(text)) return;
        see(source, text, known, standing.sighting().patience());
    }

    /// The vectors of phrases or articles; those that are missing are made and kept. Takes long the first time.
    /// Empty if there is no model, or it fails.
    public Optional<Vectors> of(Collection<String> texts) {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("Vectors are made outside of transactions only");
        return sources.now().flatMap(source -> library.of(source, List.copyOf(texts), this::read));
    }

    private @Nullable Vector seen(String text) {
        var source = sources.now().orElse(null);
        if (source == null || !speaks(text)) return null;
        var known = memory.find(source.space(), text);
        if (known == null && source.isHere() && !TransactionSynchronizationManager.isActualTransactionActive())
            known = see(source, text, List.of(), AT_ONCE);
        tally.count(known != null);
        return known == null ? null : new Vector(source.space(), known);
    }

    private float @Nullable [] see(VectorSource source, String text, Collection<String> known, Duration patience) {
        var kept = memory.find(source.space(), text);
        if (kept != null) return kept;
        var heard = text.substring(0, Math.min(text.length(), LONGEST_HEARD));
        return switch (source.see(Use.HEARING, List.of(read(heard)), known, patience)) {
            case VectorSource.Seen.Nothing _ -> null;
            case VectorSource.Seen.Vectors(var vectors) -> {
                memory.keep(source.space(), text, vectors.getFirst());
                yield vectors.getFirst();
            }
        };
    }

    /// As one who has put the layout right.
    private String read(String text) {
        var read =
                reader.read(text.substring(0, Math.min(text.length(), LONGEST))).text();
        return read.isBlank() ? text : read;
    }

    private static boolean speaks(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    Tally tally() {
        return tally;
    }
}
