package io.otklik.knowledge;

import java.util.List;

/// An article that a reader found, with the piece of it that fits best.
///
/// @param marks pairs of positions in the piece: where a word of the question begins, and the place behind it
public record Excerpt(ArticleId id, String title, String text, List<int[]> marks) {

    public Excerpt {
        marks = List.copyOf(marks);
    }
}
