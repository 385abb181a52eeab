package io.otklik.dialog.engine;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.understanding.tone.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the customer's last words sound. Scenarios ask for it as `message.mood`, `message.urgent`, `message.profane`,
/// `message.wantsPerson`; people whom she is passed on to see it.
final class Mood {

    private static final String MESSAGE = "message";

    private Mood() {}

    static void note(Run run, String text) {
        var tone = run.gist(text).tone();
        var calm = tone.mood().equals("neutral") && !tone.isUrgent() && !tone.profane() && !tone.wantsPerson();
        run.state = calm ? run.state.without(MESSAGE) : run.state.with(MESSAGE, row(tone));
    }

    private static Value.Row row(Tone tone) {
        return new Value.Row(
                tone.mood(),
                Map.of(
                        "mood", Value.words(tone.mood()),
                        "urgent", new Value.Yes(tone.isUrgent()),
                        "profane", new Value.Yes(tone.profane()),
                        "wantsPerson", new Value.Yes(tone.wantsPerson())));
    }

    /// For whoever decides who takes over; nothing where there is nothing to say.
    static List<String> signs(Run run) {
        if (!(run.state.value(MESSAGE) instanceof Value.Row message)) return List.of();
        var signs = new ArrayList<String>();
        if (is(message, "urgent")) signs.add(Tone.URGENT);
        if (message.id().equals("negative")) signs.add(Tone.UPSET);
        if (is(message, "profane")) signs.add(Tone.RUDE);
        if (is(message, "wantsPerson")) signs.add(Tone.PERSON);
        return signs;
    }

    /// In words for the people who take over; nothing where there is nothing to say.
    static Optional<String> inWords(Run run) {
        if (!(run.state.value(MESSAGE) instanceof Value.Row message)) return Optional.empty();
        var words = new ArrayList<String>();
        if (is(message, "urgent")) words.add(run.text(Phrase.MOOD_URGENT));
        if (message.id().equals("negative")) words.add(run.text(Phrase.MOOD_NEGATIVE));
        if (message.id().equals("positive")) words.add(run.text(Phrase.MOOD_POSITIVE));
        if (is(message, "profane")) words.add(run.text(Phrase.MOOD_PROFANE));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
    }

    private static boolean is(Value.Row message, String what) {
        return new Value.Yes(true).equals(message.fields().get(what));
    }
}
