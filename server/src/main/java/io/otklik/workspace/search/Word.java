package io.otklik.workspace.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A run of letters and digits in a text: nothing else is searched, so nothing in a query has a meaning of its own.
///
/// @param from where it begins, in UTF-16 units as in a browser
/// @param to   where it has ended
/// @param form small letters, ё as е
record Word(int from, int to, String form) {

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var from = -1;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var inside = Character.isLetterOrDigit(text.codePointAt(at));
            if (inside && from < 0) from = at;
            if (!inside && from >= 0) {
                words.add(of(text, from, at));
                from = -1;
            }
        }
        if (from >= 0) words.add(of(text, from, text.length()));
        return words;
    }

    /// The text as words between spaces, for the database to split and to stem.
    static String forms(String text) {
        return in(text).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    private static Word of(String text, int from, int to) {
        return new Word(
                from, to, text.substring(from, to).toLowerCase(Locale.ROOT).replace('ё', 'е'));
    }
}
