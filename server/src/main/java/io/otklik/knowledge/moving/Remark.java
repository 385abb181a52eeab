package io.otklik.knowledge.moving;

import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.util.List;

/// What a person should know about a file that was read, or why it was not.
///
/// @param key  in the messages, below `import.`
/// @param with what stands in the places of the sentence
record Remark(String key, List<Object> with) {

    static Remark of(String key, Object... with) {
        return new Remark(key, List.of(with));
    }

    String in(Language language, Texts texts) {
        return texts.in(language, "import." + key, with.toArray());
    }
}
