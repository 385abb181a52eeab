package io.otklik.understanding;

import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.tone.Tone;
import java.util.List;

/// What a text says by itself, whatever anybody was taught: things it names, how it sounds, how it goes on with what
/// was
/// said before.
///
/// @param text     with the layout put right, as long as it was typed
/// @param entities what it names, without what it takes back («не 5, а 6»)
/// @param adds     whether it goes on: «а с 6-го?», «и Петрова тоже»
/// @param corrects whether it takes something back: «нет, с 6-го»
public record Gist(String text, List<Word> words, List<Entity> entities, Tone tone, boolean adds, boolean corrects) {

    public Gist {
        words = List.copyOf(words);
        entities = List.copyOf(entities);
    }

    /// How many words belong to nothing that is named.
    public long unnamed() {
        return words.stream()
                .filter(Word::isWord)
                .filter(w -> entities.stream().noneMatch(e -> e.start() <= w.start() && w.end() <= e.end()))
                .count();
    }
}
