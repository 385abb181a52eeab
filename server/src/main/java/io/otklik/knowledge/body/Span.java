package io.otklik.knowledge.body;

import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A piece of a line.
public sealed interface Span {

    /// How words look.
    enum Style {
        BOLD,
        ITALIC,
        CODE
    }

    /// @param link where they lead
    record Words(String text, Set<Style> styles, @Nullable URI link) implements Span {
        public Words {
            styles = styles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(styles));
        }

        public static Words plain(String text) {
            return new Words(text, Set.of(), null);
        }
    }

    record Break() implements Span {}

    /// The company's text of this id, as it reads at the moment of reading.
    record Fragment(UUID id) implements Span {}
}
