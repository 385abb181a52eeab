package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;

/// A whole working copy, as it goes out of the house, and as what comes in is compared with.
///
/// @param number    of its last save
/// @param unshown   whether it has what readers do not get yet
public record Manuscript(
        ArticleId id, String slug, Placing placing, ArticleState state, Wording texts, int number, boolean unshown) {}
