package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.understanding.Definitions;
import io.otklik.understanding.entity.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads how customers say what they want: intents with their phrases, synonyms, and the company's own lists.
final class IntentReader {

    private static final int MOST_PHRASES = 20_000;
    private static final int LONGEST_PHRASE = 500;

    private IntentReader() {}

    static Definitions definitions(Part file) {
        var wishes = new ArrayList<Definitions.Wish>();
        file.part("intents").parts().forEach((name, part) -> wishes.add(wish(name, part)));
        if (wishes.stream().mapToInt(w -> w.phrases().size() + w.not().size()).sum() > MOST_PHRASES)
            file.part("intents").flaw(Mistake.TOO_LONG, String.valueOf(MOST_PHRASES));
        var synonyms = new HashMap<String, String>();
        file.part("synonyms").parts().forEach((word, other) -> synonyms.put(word, other.string()));
        return new Definitions(wishes, synonyms, lists(file.part("lists")), List.of());
    }

    private static Definitions.Wish wish(String name, Part part) {
        part.only(Set.of("phrases", "not", "note"));
        var phrases = phrases(part, "phrases");
        if (phrases.isEmpty()) part.flaw(Mistake.EMPTY, name);
        return new Definitions.Wish(name, phrases, phrases(part, "not"));
    }

    /// A list of phrases, or a list for each language.
    private static List<String> phrases(Part intent, String key) {
        var part = intent.part(key);
        var lists = part.node.isObject() ? part.parts() : Map.of("", part);
        if (part.node.isObject()) part.only(Set.of("ru", "en"));
        var all = new ArrayList<String>();
        for (var list : lists.values()) {
            for (var phrase : list.list()) {
                var text = phrase.string();
                if (text.length() > LONGEST_PHRASE) phrase.flaw(Mistake.TOO_LONG, String.valueOf(LONGEST_PHRASE));
                else if (!text.isBlank()) all.add(text);
            }
        }
        return all;
    }

    private static List<Lists.Entry> lists(Part part) {
        var entries = new ArrayList<Lists.Entry>();
        part.parts()
                .forEach((list, values) -> values.parts().forEach((value, names) -> {
                    var called = new ArrayList<>(List.of(value));
                    names.list().forEach(name -> called.add(name.string()));
                    entries.add(new Lists.Entry(list, value, called));
                }));
        return entries;
    }
}
