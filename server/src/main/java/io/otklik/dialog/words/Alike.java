package io.otklik.dialog.words;

/// When two words count as the same: with one slip of a finger, or with another ending.
public final class Alike {

    private static final int SHORTEST_FORGIVEN = 4;

    private Alike() {}

    /// The same word, or one letter wrong, missing, too many, or two swapped; short words must be exact.
    public static boolean typed(String typed, String word) {
        return typed(typed, word, SHORTEST_FORGIVEN);
    }

    /// As [#typed(String, String)], but forgiving only words of that length or more; figures must always be exact.
    public static boolean typed(String typed, String word, int shortest) {
        var difference = typed.length() - word.length();
        if (difference < -1 || difference > 1) return false;
        if (Math.max(typed.length(), word.length()) < shortest || isFigure(typed) || isFigure(word))
            return typed.equals(word);
        return Math.min(typed.length(), word.length()) >= shortest - 1 && oneSlip(typed, word);
    }

    /// The same word in any grammatical form («отпуск», «отпуска», «в отпуске»), or with one slip.
    public static boolean inflected(String typed, String word) {
        if (Math.min(typed.length(), word.length()) < SHORTEST_FORGIVEN) return typed(typed, word);
        var common = commonStart(typed, word);
        return (common >= 3 && common >= word.length() - 2 && common >= typed.length() - longestEnding(word))
                || typed(typed, word);
    }

    /// A short word with a long ending is another word: «Пётр» and «Петров».
    private static int longestEnding(String word) {
        return word.length() <= 4 ? 1 : word.length() == 5 ? 2 : 3;
    }

    private static boolean isFigure(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0));
    }

    /// One substitution, insertion, deletion or swap of neighbours, or none.
    private static boolean oneSlip(String a, String b) {
        var start = commonStart(a, b);
        if (start == a.length() || start == b.length()) return true;
        if (a.length() > b.length()) return sameFrom(a, start + 1, b, start);
        if (a.length() < b.length()) return sameFrom(a, start, b, start + 1);
        return sameFrom(a, start + 1, b, start + 1) || swapped(a, b, start);
    }

    private static boolean swapped(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && sameFrom(a, at + 2, b, at + 2);
    }

    private static boolean sameFrom(String a, int fromA, String b, int fromB) {
        return a.length() - fromA == b.length() - fromB && a.regionMatches(fromA, b, fromB, a.length() - fromA);
    }

    private static int commonStart(String a, String b) {
        var most = Math.min(a.length(), b.length());
        var i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }
}
