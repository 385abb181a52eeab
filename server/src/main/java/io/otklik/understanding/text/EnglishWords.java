package io.otklik.understanding.text;

import java.util.Map;

/// The base of an English form: "orders" and "ordered" are of "order". Rules and the commonest exceptions, no
/// dictionary.
public final class EnglishWords {

    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("am", "be"),
            Map.entry("been", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("done", "do"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("goes", "go"),
            Map.entry("paid", "pay"),
            Map.entry("sent", "send"),
            Map.entry("lost", "lose"),
            Map.entry("bought", "buy"),
            Map.entry("got", "get"),
            Map.entry("made", "make"),
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("came", "come"),
            Map.entry("took", "take"),
            Map.entry("left", "leave"),
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("this", "this"),
            Map.entry("his", "his"),
            Map.entry("always", "always"),
            Map.entry("news", "news"));

    private EnglishWords() {}

    public static String lemma(String word) {
        var exception = EXCEPTIONS.get(word);
        if (exception != null) return exception;
        if (word.length() < 4) return word;
        if (word.endsWith("ies") && word.length() > 4) return cut(word, 3) + "y";
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes"))
            return cut(word, 2);
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
            return cut(word, 1);
        if (word.endsWith("ied") && word.length() > 4) return cut(word, 3) + "y";
        if (word.endsWith("ing") && word.length() > 5) return base(cut(word, 3));
        if (word.endsWith("ed") && word.length() > 4) return base(cut(word, 2));
        return word;
    }

    private static String base(String stem) {
        if (!hasVowel(stem)) return stem;
        var last = stem.charAt(stem.length() - 1);
        var before = stem.charAt(stem.length() - 2);
        if (last == before && "lsz".indexOf(last) < 0) return cut(stem, 1);
        var closed = stem.length() > 2 && isVowel(before) && !isVowel(last) && !isVowel(stem.charAt(stem.length() - 3));
        return "vcsgu".indexOf(last) >= 0 && before != 'n' && before != last
                        || closed && stem.length() == 3 && last != 'w' && last != 'y'
                ? stem + "e"
                : stem;
    }

    private static boolean hasVowel(String stem) {
        return stem.length() > 1 && stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
