package io.otklik.understanding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, numbers and signs. Every letter keeps its place, so that what is found can be shown in what
/// the person typed.
public final class Words {

    private static final String LATIN = "aceopxykmthb";
    private static final String RUSSIAN = "асеорхукмтнв";

    private Words() {}

    /// Lower case, ё as е, wide and fancy letters as plain ones; as many characters as before.
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) plain.append(plain(text.charAt(i)));
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 128) return Character.toLowerCase(c);
        var lower = Character.toLowerCase(c);
        return switch (lower) {
            case 'ё' -> 'е';
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> ' ';
            case '\u2019', '\u2018', '\u02bc' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            default -> folded(lower);
        };
    }

    private static char folded(char c) {
        if (c >= 'а' && c <= 'я' || Character.isSurrogate(c)) return c;
        var form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return form.length() == 1 ? Character.toLowerCase(form.charAt(0)) : c;
    }

    /// Everything but spaces, in order.
    public static List<Word> of(String text) {
        var plain = plain(text);
        var words = new ArrayList<Word>();
        for (var at = 0; at < plain.length(); ) {
            var c = plain.charAt(at);
            if (Character.isWhitespace(c) || isMark(c)) {
                at++;
                continue;
            }
            var end = Character.isLetterOrDigit(c) ? endOfWord(plain, at) : endOfSign(plain, at);
            words.add(new Word(oneScript(withoutMarks(plain.substring(at, end))), kind(plain, at, end), at, end));
            at = end;
        }
        return words;
    }

    /// Latin letters that look like Russian ones, among Russian letters: «двe» with a Latin e.
    private static String oneScript(String word) {
        var russian = word.chars().filter(c -> c >= 'а' && c <= 'я').count();
        var alike = word.chars().filter(c -> LATIN.indexOf(c) >= 0).count();
        if (russian == 0 || alike == 0 || russian + alike < word.length()) return word;
        var meant = new StringBuilder(word);
        for (var i = 0; i < word.length(); i++) {
            var at = LATIN.indexOf(word.charAt(i));
            if (at >= 0) meant.setCharAt(i, RUSSIAN.charAt(at));
        }
        return meant.toString();
    }

    private static String withoutMarks(String word) {
        for (var i = 0; i < word.length(); i++) {
            if (isMark(word.charAt(i))) return word.replaceAll("\\p{Mn}", "");
        }
        return word;
    }

    private static boolean isMark(char c) {
        return c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static int endOfWord(String text, int start) {
        var at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isMark(text.charAt(at)))) at++;
        return at;
    }

    private static int endOfSign(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? at + 2 : at + 1;
    }

    private static Word.Kind kind(String text, int start, int end) {
        var letters = false;
        var digits = false;
        for (var i = start; i < end; i++) {
            letters |= Character.isLetter(text.charAt(i));
            digits |= Character.isDigit(text.charAt(i));
        }
        if (letters) return digits ? Word.Kind.MIXED : Word.Kind.LETTERS;
        return digits ? Word.Kind.DIGITS : Word.Kind.SIGN;
    }
}
