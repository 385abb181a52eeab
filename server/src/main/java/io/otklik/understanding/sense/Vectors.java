package io.otklik.understanding.sense;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a model that was made elsewhere sees in whole texts: for each a vector as long as one; texts of like meaning
/// point the same way.
///
/// @param space which model made them: vectors of two spaces say nothing about one another; empty = none
/// @param size  numbers in each
public record Vectors(String space, int size, Map<String, float[]> texts) {

    public static final Vectors NONE = new Vectors("", 0, Map.of());

    public Vectors {
        texts = Map.copyOf(texts);
    }

    /// One text as one model sees it.
    public record Vector(String space, float[] values) {}

    /// Looks a text up; it may always say nothing, and does so at once.
    public interface Sight {
        Sight NONE = _ -> null;

        @Nullable
        Vector of(String text);
    }

    public boolean isNone() {
        return size == 0;
    }

    /// @throws IllegalArgumentException if the text is not among them
    public float[] of(String text) {
        if (isNone()) return new float[0];
        var known = texts.get(text);
        if (known == null) throw new IllegalArgumentException("There is no vector of this text");
        return known;
    }
}
