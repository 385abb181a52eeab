package io.otklik.knowledge;

import io.otklik.platform.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What an article has to say about a question, to write an answer from.
///
/// @param text the article, or of a long one the part around the piece that fits best
/// @param url  where the whole of it can be read; null if it is not for everybody
public record Material(
        ArticleId id,
        Language language,
        int version,
        String title,
        String text,
        @Nullable URI url) {}
