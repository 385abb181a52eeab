package io.otklik.dialog.engine;

import io.otklik.dialog.scenario.Keyword.Topic;
import java.util.Optional;

/// The id of a button: an option of a step (`vacation:14`), an act at a step (`confirm!yes`) or an act that is possible
/// anywhere (`!menu`).
record Key(String step, boolean act, String name) {

    static final String MENU = "!menu";
    static final String BACK = "!back";
    static final String PERSON = "!person";
    static final String RESUME = "!resume";
    static final String CHANGE = "change.";
    static final String GO = "go.";

    static String option(String step, String name) {
        return step + ":" + name;
    }

    static String act(String step, String name) {
        return step + "!" + name;
    }

    /// The button that leads to this topic.
    static String of(Topic topic) {
        return topic.menu() == null || topic.item() == null
                ? act("", GO + topic.to())
                : option(topic.menu().id(), topic.item().id());
    }

    static Optional<Key> parse(String id) {
        for (var i = 0; i < id.length(); i++) {
            var c = id.charAt(i);
            if (c == ':' || c == '!') return Optional.of(new Key(id.substring(0, i), c == '!', id.substring(i + 1)));
        }
        return Optional.empty();
    }
}
