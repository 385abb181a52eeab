package io.otklik.dialog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has been understood of a message before the dialog hears it: what the customer wants, things that she named,
/// and an answer found in the articles. The dialog understands short answers by itself; this is for longer words.
public record Meaning(
        List<Intent> intents,
        List<Mention> mentions,
        @Nullable String answer) {

    public static final Meaning NONE = new Meaning(List.of(), List.of(), null);

    public Meaning {
        intents = List.copyOf(intents);
        mentions = List.copyOf(mentions);
    }

    /// A wish by its name in the scenario; one that is not sure is asked about.
    public record Intent(String name, boolean sure) {}

    /// A thing named in the text: its kind as questions name it (`date`, `days`, `person`, `money`, …) and its words.
    public record Mention(String kind, String words) {}
}
