package io.otklik.understanding;

import io.otklik.understanding.entity.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a model is to understand.
///
/// @param wishes what people may want
/// @param synonyms a word or group of words, and what it stands for: «симка» for «карта»
/// @param lists the company's own lists
/// @param foreign texts that were about none of the wishes
public record Definitions(
        List<Wish> wishes, Map<String, String> synonyms, List<Lists.Entry> lists, List<String> foreign) {

    public Definitions {
        wishes = List.copyOf(wishes);
        synonyms = Map.copyOf(synonyms);
        lists = List.copyOf(lists);
        foreign = List.copyOf(foreign);
    }

    /// Something people may want, as an employee describes it.
    ///
    /// @param phrases how people say it
    /// @param not what sounds alike and is something else
    public record Wish(String name, List<String> phrases, List<String> not) {
        public Wish {
            phrases = List.copyOf(phrases);
            not = List.copyOf(not);
        }
    }

    /// The same with further synonyms; its own ones hold where both say something.
    public Definitions knowing(Map<String, String> more) {
        if (more.isEmpty()) return this;
        var all = new HashMap<>(more);
        all.putAll(synonyms);
        return new Definitions(wishes, all, lists, foreign);
    }

    public static Definitions of(List<Wish> wishes) {
        return new Definitions(wishes, Map.of(), List.of(), List.of());
    }
}
