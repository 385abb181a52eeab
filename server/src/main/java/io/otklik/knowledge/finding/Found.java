package io.otklik.knowledge.finding;

/// An article that fits a question.
///
/// @param grasp how much of the question it speaks of, from 0 to 1
public record Found(Shown article, Snippet snippet, double grasp) {

    /// From here on an article is taken for an answer: it speaks of more than half of what was asked.
    private static final double SURE = 0.6;

    public boolean isSure() {
        return grasp >= SURE;
    }
}
