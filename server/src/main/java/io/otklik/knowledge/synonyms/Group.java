package io.otklik.knowledge.synonyms;

import io.otklik.platform.Language;
import java.util.List;
import java.util.UUID;

/// Words and groups of words that mean the same to this company.
///
/// @param expressions the first is what the others stand for
public record Group(UUID id, Language language, List<String> expressions) {

    public Group {
        expressions = List.copyOf(expressions);
    }

    String inWords() {
        return String.join(" = ", expressions);
    }
}
