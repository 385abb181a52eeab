package io.otklik.knowledge;

import io.otklik.platform.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What an article answers to a question.
///
/// @param passage the piece that fits best, as plain text
/// @param url     where the whole of it can be read; null if it is not for everybody
public record Answer(
        ArticleId id,
        Language language,
        int version,
        String title,
        String passage,
        @Nullable URI url) {}
