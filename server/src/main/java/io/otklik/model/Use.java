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
    TRIAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those that can be switched on.
    static Optional<Use> ofCode(String code) {
        return Arrays.stream(values())
                .filter(use -> use != TRIAL && use.code().equals(code))
                .findFirst();
    }
}
