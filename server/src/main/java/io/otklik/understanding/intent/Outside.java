package io.otklik.understanding.intent;

import io.otklik.understanding.sense.Vectors;
import java.util.List;

/// The vectors of a model from outside, in the order of the phrases and of the foreign texts; empty ones without it.
final class Outside {

    private final int size;
    private final List<float[]> texts;
    private final List<float[]> foreign;

    private Outside(int size, List<float[]> texts, List<float[]> foreign) {
        this.size = size;
        this.texts = texts;
        this.foreign = foreign;
    }

    static Outside of(Vectors vectors, List<String> texts, List<String> foreign) {
        return new Outside(
                vectors.size(),
                texts.stream().map(vectors::of).toList(),
                foreign.stream().map(vectors::of).toList());
    }

    int size() {
        return size;
    }

    float[] text(int i) {
        return texts.get(i);
    }

    float[] foreign(int i) {
        return foreign.get(i);
    }
}
