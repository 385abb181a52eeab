package io.otklik.understanding.command;

import java.io.IOException;
import java.nio.file.Path;

/// Opens models that make vectors of texts, for those who want to measure what they add.
public interface Models {

    /// Makes no vectors.
    Model NONE = new Model() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public float[] of(String text) {
            return new float[0];
        }
    };

    /// One model.
    interface Model {
        int size();

        float[] of(String text);
    }

    /// @throws Options.Wrong if it cannot be used, in words
    Model open(Path folder) throws IOException;
}
