package io.otklik.knowledge.fragments;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyTree;
import io.otklik.knowledge.body.Quoted;
import io.otklik.knowledge.body.Span;
import io.otklik.platform.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A text that stands in many articles. It is lines of words and nothing else, so it fits into any line, and there is
/// no place in it for another fragment.
///
/// @param key   by which files know it again
/// @param name  by which authors know it
/// @param texts by language; those that are not there are not written
/// @param gone  whether it was deleted: nothing names it but versions of the past
public record Fragment(UUID id, String key, String name, Map<Language, Body> texts, boolean gone) {

    public Fragment {
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
    }

    /// What stands in a line in its place.
    public List<Span> words(Language language) {
        var text = texts.get(language);
        if (text == null) return List.of();
        var line = new ArrayList<Span>();
        for (var block : text.blocks())
            if (block instanceof Block.Paragraph(var spans)) {
                if (!line.isEmpty()) line.add(new Span.Break());
                line.addAll(spans);
            }
        return line;
    }

    public Quoted quoted(Language language) {
        return new Quoted(key, words(language));
    }

    static Map<String, Object> tree(Map<Language, Body> texts) {
        var tree = new LinkedHashMap<String, Object>();
        new EnumMap<>(texts).forEach((language, text) -> tree.put(language.code(), BodyTree.of(text)));
        return tree;
    }
}
