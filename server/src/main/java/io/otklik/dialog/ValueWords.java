package io.otklik.dialog;

import io.otklik.dialog.scenario.Wording;

/// How a value is told to a person: an answer by its label, a day and a sum as the language writes them.
public final class ValueWords {

    private ValueWords() {}

    public static String of(Value value, Language language) {
        return Wording.of(value, language);
    }
}
