package io.otklik.model;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// What makes vectors of texts.
interface VectorSource extends AutoCloseable {

    /// Which model it is; another model, another space.
    String space();

    int size();

    /// Whether it works in this program: nothing leaves the house, and nothing has to be waited for.
    boolean isHere();

    /// How long it may take for many texts.
    Duration patience();

    /// @param known what is to be hidden wherever it stands, should the texts leave the house
    Seen see(Use use, List<String> texts, Collection<String> known, Duration patience);

    /// Whether it is left alone for a while.
    boolean rests();

    @Override
    void close();

    /// What came of it.
    sealed interface Seen {
        record Vectors(List<float[]> vectors) implements Seen {}

        record Nothing(Why why) implements Seen {}
    }
}
