package io.otklik.understanding;

import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.text.Word;
import java.util.List;
import java.util.Set;

/// How a text goes on with what was said before: it adds, it asks about a change, it takes something back.
///
/// @param standing what it names and does not take back
record Sequel(boolean adds, boolean corrects, List<Entity> standing) {

    private static final Set<String> ADDING = Set.of("а", "и", "тоже", "также", "еще", "and", "also", "what", "тогда");
    private static final Set<String> CORRECTING = Set.of(
            "нет",
            "точнее",
            "вернее",
            "ошибся",
            "ошиблась",
            "перепутал",
            "перепутала",
            "no",
            "actually",
            "rather",
            "sorry",
            "исправьте");
    private static final int SHORT = 7;

    static Sequel of(List<Word> words, List<Entity> found) {
        var said = words.stream().filter(Word::isWord).toList();
        var short_ = said.size() <= SHORT && !said.isEmpty();
        var adds = short_
                && (ADDING.contains(said.getFirst().text())
                        || said.getLast().text().matches("тоже|также|too"));
        var standing = found.stream().filter(e -> !denied(e, words)).toList();
        var corrects = said.stream().limit(2).anyMatch(w -> CORRECTING.contains(w.text())) && !found.isEmpty()
                || standing.size() < found.size();
        return new Sequel(adds, corrects, standing);
    }

    /// «не 5, а 6»: what stands behind «не» is taken back if something stands behind «а».
    private static boolean denied(Entity entity, List<Word> words) {
        var denied = false;
        var but = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Set.of("не", "not").contains(word.text()) && word.end() <= entity.start())
                denied = entity.start() - word.end() < 6;
            if (Set.of("а", "but").contains(word.text()) && word.start() >= entity.end()) but = true;
        }
        return denied && but;
    }

    /// @param sure whether the text says its own wish clearly
    boolean follows(boolean sure) {
        return adds && !standing.isEmpty() || corrects && !standing.isEmpty() || !sure && !standing.isEmpty();
    }
}
