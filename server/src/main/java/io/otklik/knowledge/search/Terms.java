package io.otklik.knowledge.search;

import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a text is indexed by: the base forms of its words, and runs of four letters, which survive slips and endings.
final class Terms {

    private static final int RUN = 4;
    private static final int STEM = 5;

    static final Set<String> IDLE = Set.of(
            "и", "в", "во", "не", "на", "с", "со", "что", "а", "по", "как", "к", "у", "из", "за", "от", "о", "об", "до",
            "для", "же", "ли", "бы", "то", "это", "этот", "тот", "который", "какой", "быть", "он", "она", "они", "я",
            "мы", "вы", "мой", "кто", "где", "когда", "сколько", "the", "a", "an", "of", "in", "to", "is", "be", "do",
            "what", "how", "i", "for", "on", "at", "and", "or", "who", "which", "when", "where", "my", "with");

    private Terms() {}

    /// Base forms of a word; itself if no dictionary knows it.
    static List<String> bases(String word) {
        return Expressions.bases(word);
    }

    static boolean idle(Word word) {
        return !word.isWord() || bases(word.text()).stream().anyMatch(IDLE::contains);
    }

    /// What a word shares with those made of the same root: «оформ» of «оформление» and «оформить».
    static String stem(String word) {
        return word.substring(0, Math.min(word.length(), STEM));
    }

    /// «#отпу», «тпус», «пуск», «уск#».
    static List<String> runs(String word) {
        var padded = "#" + word + "#";
        var runs = new ArrayList<String>();
        for (var i = 0; i + RUN <= padded.length(); i++) runs.add(padded.substring(i, i + RUN));
        if (runs.isEmpty()) runs.add(padded);
        return runs;
    }
}
