package io.otklik.knowledge;

import io.otklik.platform.Language;
import java.net.URI;
import java.util.Map;

/// The whole of an article as a reader gets it.
///
/// @param body     the tree of its parts
/// @param pictures where each picture of the tree can be fetched for a while
public record Reading(
        ArticleId id,
        Language language,
        int version,
        String title,
        Map<String, Object> body,
        Map<String, URI> pictures) {

    public Reading {
        pictures = Map.copyOf(pictures);
    }
}
