package io.otklik.understanding.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which of the expected words a mistyped one was to be: one letter wrong, missing or too many, or two swapped; two
/// such
/// slips in a long word. Words with one letter left out are indexed, so that a look takes microseconds.
public final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 9;

    private final String[] words;
    private final int[] counts;
    private final long[] index;

    private Spelling(String[] words, int[] counts, long[] index) {
        this.words = words;
        this.counts = counts;
        this.index = index;
    }

    /// @param expected the words and how often each is met
    public static Spelling of(Map<String, Integer> expected) {
        var words = expected.keySet().stream()
                .filter(w -> w.length() >= SHORTEST)
                .sorted()
                .toArray(String[]::new);
        var counts = Arrays.stream(words).mapToInt(expected::get).toArray();
        var size = Arrays.stream(words).mapToInt(w -> w.length() + 1).sum();
        var index = new long[size];
        var at = 0;
        for (var i = 0; i < words.length; i++) {
            for (var cut = -1; cut < words[i].length(); cut++) index[at++] = entry(words[i], cut, i);
        }
        Arrays.sort(index);
        return new Spelling(words, counts, index);
    }

    /// The likeliest expected word, if one is near enough.
    public Optional<String> correct(String typed) {
        if (typed.length() < SHORTEST) return Optional.empty();
        var found = new HashMap<Integer, Integer>();
        for (var cut = -1; cut < typed.length(); cut++) {
            var hash = hash(typed, cut);
            for (var i = place(hash); i < index.length && index[i] >>> 24 == hash; i++) {
                var word = (int) (index[i] & 0xffffff);
                found.computeIfAbsent(word, w -> distance(typed, words[w]));
            }
        }
        var allowed = typed.length() >= LONG ? 2 : 1;
        return found.entrySet().stream()
                .filter(e -> e.getValue() <= allowed)
                .min((a, b) -> a.getValue().equals(b.getValue())
                        ? counts[b.getKey()] - counts[a.getKey()]
                        : a.getValue() - b.getValue())
                .map(e -> words[e.getKey()]);
    }

    private int place(long hash) {
        var at = Arrays.binarySearch(index, hash << 24);
        return at < 0 ? -at - 1 : at;
    }

    private static long entry(String word, int cut, int number) {
        return hash(word, cut) << 24 | number & 0xffffff;
    }

    private static long hash(String word, int cut) {
        var hash = 0xcbf29ce484222325L;
        for (var i = 0; i < word.length(); i++) if (i != cut) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        return (hash ^ hash >>> 31) & 0x7fffffffffL;
    }

    /// Letters to change, add, drop or swap with the neighbour.
    public static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    row[j] = Math.min(row[j], before[j - 2] + 1);
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
