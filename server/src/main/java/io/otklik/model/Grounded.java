package io.otklik.model;

import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// An answer of which every sentence names the articles it rests on, and rests on them: its words and figures are
/// theirs. The model's own word for that is not taken; whatever fails is no answer.
///
/// @param text   with the numbers of the articles in it, as `[1]`
/// @param cited  the numbers, from 1
public record Grounded(String text, List<Integer> cited) {

    /// So much of a sentence's longer words must stand in what it names.
    private static final double ENOUGH = 0.6;

    private static final int LONG_WORD = 4;
    private static final int STEM = 5;
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,2})]");
    private static final Pattern MARK_BEHIND = Pattern.compile("([.!?…]+)\\s*((?:\\[\\d{1,2}]\\s*)+)");
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}\\d«\"(])|\\n+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[a-z][a-z0-9+.-]{1,20}:|//|www\\.)\\S+|\\S+@\\S+|\\b[\\p{L}\\d-]+\\.(?:ru|рф|com|net|org|io|me)\\b\\S*");
    private static final Pattern HIDDEN = Pattern.compile("\\[[A-Z]{2,10}_\\d{1,5}]");

    public Grounded {
        cited = List.copyOf(cited);
    }

    /// @param sources the articles in the order of their numbers
    public static Optional<Grounded> of(String answer, List<String> sources) {
        var text = MARK_BEHIND.matcher(answer.strip()).replaceAll(" $2$1 ").strip();
        if (HIDDEN.matcher(text).find()) return Optional.empty();
        var cited = new TreeSet<Integer>();
        for (var sentence : sentences(text)) {
            var numbers = numbers(sentence);
            if (numbers.isEmpty() || numbers.stream().anyMatch(number -> number < 1 || number > sources.size()))
                return Optional.empty();
            var ground = String.join(
                    "\n", numbers.stream().map(n -> sources.get(n - 1)).toList());
            if (!rests(MARK.matcher(sentence).replaceAll(" "), ground)) return Optional.empty();
            cited.addAll(numbers);
        }
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Grounded(tidy(text), List.copyOf(cited)));
    }

    /// The text without the numbers, for those who send it on.
    public static String plain(String answer) {
        return tidy(MARK.matcher(answer).replaceAll(""));
    }

    private static List<String> sentences(String text) {
        var all = new ArrayList<String>();
        for (var part : END.split(text)) if (!part.isBlank()) all.add(part.strip());
        return all;
    }

    private static Set<Integer> numbers(String sentence) {
        var numbers = new TreeSet<Integer>();
        var marks = MARK.matcher(sentence);
        while (marks.find()) numbers.add(Integer.parseInt(marks.group(1)));
        return numbers;
    }

    private static boolean rests(String sentence, String ground) {
        var addresses = ADDRESS.matcher(sentence);
        while (addresses.find()) if (!ground.contains(bare(addresses.group()))) return false;
        var theirs = new HashSet<String>();
        for (var word : Words.of(ground)) theirs.add(key(word));
        var asked = 0;
        var met = 0;
        for (var word : Words.of(sentence)) {
            var digits = word.kind() == Word.Kind.DIGITS || word.kind() == Word.Kind.MIXED;
            if (digits && !theirs.contains(key(word))) return false;
            if (digits || word.text().length() < LONG_WORD) continue;
            asked++;
            if (theirs.contains(key(word))) met++;
        }
        return asked > 0 && met >= asked * ENOUGH;
    }

    /// The beginning of a word outlives its endings; of a figure all counts.
    private static String key(Word word) {
        var text = word.text();
        return word.kind() == Word.Kind.LETTERS && text.length() > STEM ? text.substring(0, STEM) : text;
    }

    private static String bare(String address) {
        return address.replaceAll("[.,;:!?)»\"]+$", "");
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\t]{2,}", " ")
                .replaceAll(" +([.,!?…])", "$1")
                .strip();
    }
}
