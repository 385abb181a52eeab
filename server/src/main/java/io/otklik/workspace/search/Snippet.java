package io.otklik.workspace.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A piece of a text around what was found. Marks are positions, never markup.
///
/// @param marks ranges of the text in UTF-16 units, from one to before another
record Snippet(String text, List<List<Integer>> marks) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 220;

    static Snippet of(String text, Predicate<String> found) {
        var hits =
                Word.in(text).stream().filter(word -> found.test(word.form())).toList();
        var from = hits.isEmpty() ? 0 : start(text, hits.getFirst().from());
        var to = end(text, from);
        var head = from > 0 ? "…" : "";
        var shift = head.length() - from;
        var marks = new ArrayList<List<Integer>>();
        for (var hit : hits) if (hit.to() <= to) marks.add(List.of(hit.from() + shift, hit.to() + shift));
        return new Snippet(head + text.substring(from, to) + (to < text.length() ? "…" : ""), marks);
    }

    /// A little before the first hit, at the beginning of a word.
    private static int start(String text, int hit) {
        if (hit <= BEFORE) return 0;
        for (var at = hit - BEFORE; at < hit; at++) if (Character.isWhitespace(text.charAt(at))) return at + 1;
        return hit;
    }

    private static int end(String text, int from) {
        var to = from + LONGEST;
        if (to >= text.length()) return text.length();
        for (var at = to; at > from + LONGEST / 2; at--) if (Character.isWhitespace(text.charAt(at))) return at;
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
