package io.otklik.model.onnx;

import java.util.Locale;

/// A folder that cannot be used as a model, and why.
public final class Unusable extends Exception {

    private final Why why;
    private final String detail;

    Unusable(Why why, String detail) {
        super(why.code() + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    public enum Why {
        /// The library for ONNX models is not there.
        RUNTIME,
        /// There is no such file.
        FILE,
        /// The texts would have to be cut in a way that we do not know.
        TOKENIZER,
        /// The library does not take the model, or what the model says is no vector.
        MODEL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Why why() {
        return why;
    }

    /// The file, or the part of it.
    public String detail() {
        return detail;
    }
}
