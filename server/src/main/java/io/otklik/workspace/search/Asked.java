package io.otklik.workspace.search;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words somebody looks for.
///
/// @param begun  whether the last word may go on: it is still being typed
/// @param number of a conversation, if that is all that was typed
record Asked(List<String> words, boolean begun, @Nullable Long number) {

    /// More than that do not make an answer better.
    private static final int WORDS = 10;

    private static final Pattern NUMBER = Pattern.compile("\\s*[№#]?\\s*(\\d{1,18})\\s*");

    Asked {
        words = List.copyOf(words);
    }

    static Asked of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var found = Word.in(text);
        var words = found.stream().map(Word::form).distinct().limit(WORDS).toList();
        var begun = !found.isEmpty()
                && found.size() <= WORDS
                && found.getLast().to() == text.length()
                && found.getLast().form().length() > 1
                && words.getLast().equals(found.getLast().form());
        var number = NUMBER.matcher(text);
        return new Asked(words, begun, number.matches() ? Long.valueOf(number.group(1)) : null);
    }

    boolean nothing() {
        return words.isEmpty();
    }
}
