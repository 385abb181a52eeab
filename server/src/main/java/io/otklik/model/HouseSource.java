package io.otklik.model;

import io.otklik.model.onnx.OnnxFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A model in a folder of this computer. It takes some milliseconds a text; at most two texts at once, so that
/// the rest of the program has its share of the processor.
final class HouseSource implements VectorSource {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OnnxFolder folder;
    private final Semaphore room = new Semaphore(2, true);

    HouseSource(OnnxFolder folder) {
        this.folder = folder;
    }

    @Override
    public String space() {
        return folder.space();
    }

    @Override
    public int size() {
        return folder.size();
    }

    @Override
    public boolean isHere() {
        return true;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public Seen see(Use use, List<String> texts, Collection<String> known, Duration patience) {
        var vectors = new ArrayList<float[]>();
        try {
            for (var text : texts) {
                if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return new Seen.Nothing(Why.BUSY);
                try {
                    vectors.add(folder.of(text));
                } finally {
                    room.release();
                }
            }
            return new Seen.Vectors(vectors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Seen.Nothing(Why.BUSY);
        } catch (IllegalStateException e) {
            return new Seen.Nothing(Why.BROKEN);
        }
    }

    @Override
    public boolean rests() {
        return false;
    }

    @Override
    public void close() {
        folder.close();
    }
}
