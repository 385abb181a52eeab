package io.otklik.knowledge.moving;

import io.otklik.platform.Language;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody decided about an import.
///
/// @param without    numbers of articles that are not taken
/// @param category   where articles go that say none and were not put anywhere
/// @param categories by number, instead of what the files say
/// @param languages  by number, of articles whose files do not say theirs
record Choices(
        Set<Integer> without,
        @Nullable UUID category,
        Map<Integer, UUID> categories,
        Map<Integer, Language> languages) {

    boolean take(ImportStore.Line line) {
        return line.outcome() == null
                && ImportItem.Becomes.WORTH_TAKING.contains(line.item().becomes())
                && !without.contains(line.number());
    }
}
