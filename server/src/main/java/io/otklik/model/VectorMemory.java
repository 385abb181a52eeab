package io.otklik.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Vectors of what was said lately. They are on no disk.
final class VectorMemory {

    private static final int MOST = 2000;

    private record Key(String space, String text) {}

    private final Map<Key, float[]> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, float[]> eldest) {
            return size() > MOST;
        }
    };

    synchronized float @Nullable [] find(String space, String text) {
        return known.get(new Key(space, text));
    }

    synchronized void keep(String space, String text, float[] vector) {
        known.put(new Key(space, text), vector);
    }
}
