package io.otklik.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a message besides its words: what the customer wants by the phrases of the scenario, and an
/// answer
/// found in the articles. What it names, and how it sounds, the dialog hears by itself.
///
/// @param none whether the phrases say that it is about none of the intents, although it sounds alike
public record Meaning(List<Intent> intents, @Nullable String answer, boolean none) {

    public Meaning(List<Intent> intents, @Nullable String answer) {
        this(intents, answer, false);
    }

    public static final Meaning NONE = new Meaning(List.of(), null);

    public Meaning {
        intents = List.copyOf(intents);
    }

    /// A wish by its name in the scenario; one that is not sure is asked about.
    public record Intent(String name, boolean sure) {}
}
