package io.otklik.knowledge.finding;

import io.otklik.knowledge.search.SearchIndex;

/// An article that fits a question.
///
/// @param grasp how much of the question it speaks of, from 0 to 1
public record Found(Shown article, Snippet snippet, double grasp) {

    /// From here on an article is taken for an answer: it speaks of more than half of what was asked.
    private static final double SURE = 0.6;

    /// Whether it has to do with the question at all; what has not is shown to no reader.
    public boolean fits() {
        return grasp >= SearchIndex.FITS;
    }

    public boolean isSure() {
        return grasp >= SURE;
    }
}
