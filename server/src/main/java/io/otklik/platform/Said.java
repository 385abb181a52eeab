package io.otklik.platform;

import java.util.List;

/// A sentence from the message files whose language is known only where it is read: [Texts#in(Language, Said)].
///
/// @param values for the places `{0}`, `{1}` … of the sentence
public record Said(String key, List<String> values) {

    public Said {
        values = List.copyOf(values);
    }
}
