package io.otklik.dialog.words;

import org.jspecify.annotations.Nullable;

/// The grammatical cases of a Russian name.
public enum Case {
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL;

    /// The case of this name in a text, `genitive`; nothing if it is none.
    public static @Nullable Case named(String name) {
        return switch (name) {
            case "genitive" -> GENITIVE;
            case "dative" -> DATIVE;
            case "accusative" -> ACCUSATIVE;
            case "instrumental" -> INSTRUMENTAL;
            case "prepositional" -> PREPOSITIONAL;
            default -> null;
        };
    }
}
