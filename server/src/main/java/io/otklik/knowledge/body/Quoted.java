package io.otklik.knowledge.body;

import java.util.List;
import java.util.UUID;

/// What stands for a company's text outside of this program: the name by which it is known again, and its words for
/// those who do not have it.
public record Quoted(String key, List<Span> words) {

    /// How a value begins that means one; other values mean what their page says.
    public static final String MARK = "fragment:";

    public Quoted {
        words = List.copyOf(words);
    }

    public String value() {
        return MARK + key;
    }

    /// Known again by its id, without a word of it.
    public static Quoted bare(UUID id) {
        return new Quoted(id.toString(), List.of());
    }
}
