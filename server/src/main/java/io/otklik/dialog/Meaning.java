package io.otklik.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a message besides its words: what the customer wants by the phrases of the scenario, and an
/// answer
/// found in the articles. What it names, and how it sounds, the dialog hears by itself.
///
/// @param source what the answer was taken from; whoever knows it is asked whether it helped
/// @param none whether the phrases say that it is about none of the intents, although it sounds alike
public record Meaning(
        List<Intent> intents,
        @Nullable String answer,
        @Nullable String source,
        boolean none) {

    public Meaning(List<Intent> intents, @Nullable String answer) {
        this(intents, answer, null, false);
    }

    public Meaning(List<Intent> intents, @Nullable String answer, boolean none) {
        this(intents, answer, null, none);
    }

    public static final Meaning NONE = new Meaning(List.of(), null);

    public Meaning {
        intents = List.copyOf(intents);
    }

    /// The same with an answer from this source.
    public Meaning answered(String words, String from) {
        return new Meaning(intents, words, from, none);
    }

    /// A wish by its name in the scenario; one that is not sure is asked about.
    public record Intent(String name, boolean sure) {}
}
