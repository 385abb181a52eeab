package io.otklik.dialog.scenario;

import io.otklik.understanding.Definitions;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What holds for a whole scenario: its name, the chain that begins a conversation and the one that follows every
/// finished chain, the team that takes over where a chain names none, the wording of common phrases, how long the
/// bot bears silence, whether conversations that go on move to a new version, and how customers say what they want.
public record Profile(
        String name,
        Text title,
        String start,
        String after,
        String team,
        Phrases phrases,
        @Nullable Silence silence,
        boolean moves,
        Definitions definitions) {

    /// The same with further synonyms.
    public Profile knowing(Map<String, String> synonyms) {
        return new Profile(name, title, start, after, team, phrases, silence, moves, definitions.knowing(synonyms));
    }
}
