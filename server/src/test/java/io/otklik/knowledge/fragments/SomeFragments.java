package io.otklik.knowledge.fragments;

import io.otklik.knowledge.Manuscripts;
import io.otklik.platform.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Fragments for tests.
@Component
@Lazy
public class SomeFragments {

    private final Fragments fragments;

    SomeFragments(Fragments fragments) {
        this.fragments = fragments;
    }

    /// One that no other test has.
    public String any() {
        return add("Проба " + UUID.randomUUID(), Map.of(Language.RU, "9-18")).toString();
    }

    public UUID add(String name, Map<Language, String> texts) {
        var bodies = new EnumMap<Language, io.otklik.knowledge.body.Body>(Language.class);
        texts.forEach((language, text) ->
                bodies.put(language, Manuscripts.text("", text).body()));
        return fragments.add(name, bodies, null);
    }
}
