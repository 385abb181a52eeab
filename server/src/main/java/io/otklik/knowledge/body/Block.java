package io.otklik.knowledge.body;

import java.util.List;
import java.util.UUID;

/// A part of an article.
public sealed interface Block {

    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// @param level 2 to 4: the first is the article's title
    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            if (level < 2 || level > 4) throw new IllegalArgumentException("Not a level of headings: " + level);
            spans = List.copyOf(spans);
        }
    }

    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// Numbered steps.
    record Steps(List<Item> items) implements Block {
        public Steps {
            items = List.copyOf(items);
        }
    }

    /// What must not be missed, set apart.
    record Note(List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    record Code(String text) implements Block {}

    /// @param alt what it shows, for those who cannot see it
    record Picture(UUID file, String alt) implements Block {}

    record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    record Rule() implements Block {}

    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param columns how many columns it covers
    /// @param rows    how many rows it covers
    record Cell(boolean head, int columns, int rows, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /// The blocks directly inside of this one.
    default List<Block> inside() {
        return switch (this) {
            case Paragraph _, Heading _, Code _, Picture _, Rule _ -> List.of();
            case Bullets(var items) -> blocks(items);
            case Steps(var items) -> blocks(items);
            case Note(var blocks) -> blocks;
            case Table(var rows) ->
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .toList();
        };
    }

    private static List<Block> blocks(List<Item> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }
}
