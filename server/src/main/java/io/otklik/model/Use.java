package io.otklik.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the model is asked for; each is switched on for itself.
public enum Use {
    /// For whoever takes a conversation over: what it is about so far.
    SUMMARY,
    /// An answer that an operator may send, out of articles.
    DRAFT,
    TRANSLATION,
    /// The bot's answer to a customer, out of articles.
    ANSWER,
    /// The administrator tries whether it works at all.
    TRIAL,
    /// Vectors of phrases and articles, made once.
    LEARNING,
    /// The vector of a customer's message or of a question to the articles.
    HEARING,
    /// The administrator tries whether vectors come at all.
    VECTOR_TRIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Part part() {
        return switch (this) {
            case SUMMARY, DRAFT, TRANSLATION, ANSWER, TRIAL -> Part.WORDS;
            case LEARNING, HEARING, VECTOR_TRIAL -> Part.VECTORS;
        };
    }

    /// Whether it is switched on for itself.
    boolean isChosen() {
        return part() == Part.WORDS && this != TRIAL;
    }

    /// Those that can be switched on.
    static Optional<Use> ofCode(String code) {
        return Arrays.stream(values())
                .filter(use -> use.isChosen() && use.code().equals(code))
                .findFirst();
    }
}
