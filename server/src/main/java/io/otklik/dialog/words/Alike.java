package io.otklik.dialog.words;

/// When two words count as the same: with one slip of a finger, or with another ending.
public final class Alike {

    private static final int SHORTEST_FORGIVEN = 4;

    private Alike() {}

    /// The same word, or one letter wrong, missing, too many, or two swapped; short words must be exact.
    public static boolean typed(String typed, String word) {
        return typed.equals(word) || (longEnough(typed, word, SHORTEST_FORGIVEN) && oneSlip(typed, word));
    }

    /// As [#typed], but forgiving only words of that length or more.
    public static boolean typed(String typed, String word, int shortest) {
        return typed.equals(word) || (longEnough(typed, word, shortest) && oneSlip(typed, word));
    }

    /// The same word in any grammatical form («отпуск», «отпуска», «в отпуске»), or with one slip.
    public static boolean inflected(String typed, String word) {
        if (typed(typed, word)) return true;
        var common = commonStart(typed, word);
        return common >= 3
                && common >= word.length() - 2
                && common >= typed.length() - longestEnding(word)
                && Math.min(typed.length(), word.length()) >= SHORTEST_FORGIVEN;
    }

    /// A short word with a long ending is another word: «Пётр» and «Петров».
    private static int longestEnding(String word) {
        return word.length() <= 4 ? 1 : word.length() == 5 ? 2 : 3;
    }

    private static boolean longEnough(String a, String b, int shortest) {
        if (a.isEmpty() || b.isEmpty() || Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0)))
            return false;
        return Math.min(a.length(), b.length()) >= shortest - 1 && Math.max(a.length(), b.length()) >= shortest;
    }

    /// One substitution, insertion, deletion or swap of neighbours.
    static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) return false;
        var start = commonStart(a, b);
        var restA = a.substring(start);
        var restB = b.substring(start);
        if (restA.isEmpty() || restB.isEmpty()) return true;
        if (restA.length() == restB.length()) return sameAfter(restA, 1, restB, 1) || swapped(restA, restB);
        return restA.length() > restB.length() ? sameAfter(restA, 1, restB, 0) : sameAfter(restA, 0, restB, 1);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0) && sameAfter(a, 2, b, 2);
    }

    private static boolean sameAfter(String a, int fromA, String b, int fromB) {
        return a.substring(fromA).equals(b.substring(fromB));
    }

    private static int commonStart(String a, String b) {
        var most = Math.min(a.length(), b.length());
        var i = 0;
        while (i < most && a.charAt(i) == b.charAt(i)) i++;
        return i;
    }
}
