package io.otklik.understanding.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Words and groups of words that are looked for in texts in whatever form: «листа нетрудоспособности».
///
/// @param <T> what is known of an expression
public final class Expressions<T> {

    private static final Pattern ENDING = Pattern.compile("(?<=[а-я]{3})(?:[ыи]ми|[ое]го|[ое]му|[ая]ми|[аяыи]х|"
            + "[аяыиое]м|[оеыи]й|[ая]я|[оеыи]е|[ую]ю|[ое]в|ью|[аяоеуюыийь])$");

    private final Map<String, List<Known<T>>> byFirst = new HashMap<>();

    private record Known<T>(List<List<String>> words, T value) {}

    /// An expression that stands in a text.
    ///
    /// @param from the place of its first word among the words
    /// @param to   the place behind its last word
    public record Met<T>(int from, int to, T value) {}

    public Expressions(Map<String, T> expressions) {
        expressions.forEach((text, value) -> {
            var words = said(text).stream().map(Expressions::keys).toList();
            if (words.isEmpty()) return;
            for (var base : words.getFirst())
                byFirst.computeIfAbsent(base, _ -> new ArrayList<>()).add(new Known<>(words, value));
        });
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /// Those in a text, from left to right; of several at one place the longest, and none within another.
    ///
    /// @param words words only, no signs
    public List<Met<T>> in(List<Word> words) {
        if (byFirst.isEmpty()) return List.of();
        var bases = words.stream().map(word -> keys(word.text())).toList();
        var found = new ArrayList<Met<T>>();
        for (var at = 0; at < bases.size(); at++) {
            var longest = longest(bases.subList(at, bases.size()));
            if (longest.isEmpty()) continue;
            var end = at + longest.get().words().size();
            found.add(new Met<>(at, end, longest.get().value()));
            at = end - 1;
        }
        return found;
    }

    private Optional<Known<T>> longest(List<List<String>> text) {
        Optional<Known<T>> longest = Optional.empty();
        for (var base : text.getFirst()) {
            for (var known : byFirst.getOrDefault(base, List.of())) {
                var size = known.words().size();
                var longer = longest.isEmpty() || longest.get().words().size() < size;
                if (longer && size <= text.size() && known.words().stream().allMatch(new Follows(text)::next))
                    longest = Optional.of(known);
            }
        }
        return longest;
    }

    /// Walks along a text: whether each next word may be this one.
    private static final class Follows {
        private final List<List<String>> text;
        private int at;

        Follows(List<List<String>> text) {
            this.text = text;
        }

        boolean next(List<String> bases) {
            return !Collections.disjoint(text.get(at++), bases);
        }
    }

    /// The same for whatever form an expression is written in, as far as the dictionary knows.
    public static String key(String expression) {
        return String.join(
                " ",
                said(expression).stream()
                        .map(word -> new TreeSet<>(keys(word)).first())
                        .toList());
    }

    private static List<String> said(String text) {
        return Words.of(text).stream().filter(Word::isWord).map(Word::text).toList();
    }

    /// The company's own words are in no dictionary: of those what stays the same in all their forms.
    private static List<String> keys(String word) {
        return RussianWords.readings(word).isEmpty()
                ? List.of(ENDING.matcher(bases(word).getFirst()).replaceFirst(""))
                : bases(word);
    }

    /// The base forms of a word; itself if no dictionary knows it.
    public static List<String> bases(String word) {
        var c = word.charAt(0);
        if (c >= 'a' && c <= 'z') return List.of(EnglishWords.lemma(word));
        var readings = RussianWords.readings(word);
        return readings.isEmpty()
                ? List.of(word)
                : readings.stream().map(RussianWords.Reading::lemma).distinct().toList();
    }
}
