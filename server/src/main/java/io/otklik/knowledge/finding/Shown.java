package io.otklik.knowledge.finding;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.platform.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A published article in one language.
///
/// @param text    its words, a line for each paragraph
/// @param version the version that is shown
/// @param changedAt when its readers got something new last: a version, or a fragment that stands in it
public record Shown(
        ArticleId id,
        Language language,
        String slug,
        String title,
        String text,
        Audience audience,
        ArticleState state,
        @Nullable UUID category,
        int version,
        Instant changedAt) {

    /// Whether a reader of this reach gets it.
    public boolean open(Audience reach) {
        return state.shownTo(reach) && reach.reads(audience);
    }

    String key() {
        return key(id, language);
    }

    static String key(ArticleId id, Language language) {
        return id.value() + "/" + language.code();
    }
}
