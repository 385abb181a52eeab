package io.otklik.dialog.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text without case, punctuation and the dots of «ё»: the words that are compared.
public record Plain(List<String> words) {

    private static final int LONGEST = 1_000;
    private static final int MOST_WORDS = 80;

    public Plain {
        words = List.copyOf(words);
    }

    /// The words of a text; figures stand apart from letters, so that «14дней» and «14 дней» are the same.
    public static Plain of(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var before = Kind.OTHER;
        for (char c : flat(text).toCharArray()) {
            var kind = Kind.of(c);
            if (kind != before) flush(word, words);
            if (kind != Kind.OTHER) word.append(c == 'ё' ? 'е' : c);
            before = kind;
        }
        flush(word, words);
        return new Plain(words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public int size() {
        return words.size();
    }

    public String joined() {
        return String.join(" ", words);
    }

    private static String flat(String text) {
        var shortened = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Normalizer.normalize(shortened, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.isEmpty()) return;
        words.add(word.toString());
        word.setLength(0);
    }

    private enum Kind {
        LETTER,
        FIGURE,
        OTHER;

        static Kind of(char c) {
            if (Character.isDigit(c)) return FIGURE;
            return Character.isLetter(c) ? LETTER : OTHER;
        }
    }
}
