package io.otklik.dialog;

/// A mistake in a scenario's file: where it is, what kind it is, and the word it is about.
public record Flaw(String where, Mistake mistake, String about) {

    public enum Mistake {
        NOT_YAML,
        TOO_LONG,
        MISSING,
        NOT_TEXT,
        NOT_A_LIST,
        NOT_A_MAP,
        NOT_A_NUMBER,
        NOT_A_DURATION,
        UNKNOWN_KEY,
        UNKNOWN_STEP,
        UNKNOWN_ANSWER,
        BAD_ID,
        SAME_ID,
        NO_SUCH_TARGET,
        NO_SUCH_SLOT,
        BAD_CONDITION,
        BAD_TEXT,
        UNKNOWN_PHRASE,
        BAD_BUTTON_ANSWER,
        EMPTY
    }
}
