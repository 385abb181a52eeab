package io.otklik.dialog.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The wording of every phrase in both languages.
public final class Phrases {

    private final Map<Phrase, Text> texts;

    private Phrases(Map<Phrase, Text> texts) {
        this.texts = texts;
    }

    /// From the texts of a Russian and an English file, by key; a missing key stops it with a sentence that names it.
    public static Phrases of(Map<String, String> russian, Map<String, String> english) {
        var texts = new EnumMap<Phrase, Text>(Phrase.class);
        for (var phrase : Phrase.values())
            texts.put(phrase, Text.of(found(russian, phrase.key()), found(english, phrase.key())));
        return new Phrases(texts);
    }

    public Text text(Phrase phrase) {
        return Objects.requireNonNull(texts.get(phrase));
    }

    /// The same phrases, some of them worded differently.
    public Phrases but(Map<Phrase, Text> others) {
        var texts = new EnumMap<>(this.texts);
        texts.putAll(others);
        return new Phrases(texts);
    }

    private static String found(Map<String, String> texts, String key) {
        var text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("No text for " + key);
        return text;
    }
}
