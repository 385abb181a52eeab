package io.otklik.understanding;

import io.otklik.understanding.entity.Entity;
import io.otklik.understanding.intent.Classifier.Guess;
import io.otklik.understanding.text.Tongue;
import io.otklik.understanding.tone.Tone;
import java.util.List;

/// What a text says.
///
/// @param meant the text with layout put right
/// @param wish what is wanted, as far as it is sure
/// @param guesses all wishes that may be meant, the likeliest first
/// @param because the words that decided, the weightiest first
/// @param entities what the text names, without what it takes back («не 5, а 6»)
/// @param follows whether it goes on with what was being talked about: «а с 6-го?», «и Петрова тоже»
/// @param corrects whether it takes something back: «нет, не с 5-го, а с 6-го»
public record Understood(
        String meant,
        Tongue tongue,
        Wish wish,
        List<Guess> guesses,
        List<String> because,
        List<Entity> entities,
        Tone tone,
        boolean follows,
        boolean corrects) {

    public Understood {
        guesses = List.copyOf(guesses);
        because = List.copyOf(because);
        entities = List.copyOf(entities);
    }

    /// How sure it is what is wanted.
    public sealed interface Wish {

        /// One wish, surely enough to act.
        record Sure(String name, double confidence) implements Wish {}

        /// Two or three are close, or one is likely and not sure: ask.
        record Close(List<String> names) implements Wish {
            public Close {
                names = List.copyOf(names);
            }
        }

        /// About something else, or too unclear to guess.
        record Unknown() implements Wish {}
    }
}
