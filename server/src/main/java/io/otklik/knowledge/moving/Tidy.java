package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import java.util.List;
import java.util.stream.Stream;

/// A body without what no reader sees: lines without a word, lists without an item, spaces beside spaces. Every file
/// gives bodies in this form back exactly.
final class Tidy {

    private Tidy() {}

    static Body of(Body body) {
        return new Body(blocks(body.blocks()));
    }

    private static List<Block> blocks(List<Block> given) {
        return given.stream().flatMap(Tidy::block).toList();
    }

    private static Stream<Block> block(Block given) {
        return switch (given) {
            case Block.Paragraph(var spans) ->
                Stream.of(Pieces.of(spans)).filter(it -> !it.isEmpty()).map(Block.Paragraph::new);
            case Block.Heading(var level, var spans) ->
                Stream.of(Pieces.of(spans)).filter(it -> !it.isEmpty()).map(it -> new Block.Heading(level, it));
            case Block.Bullets(var items) ->
                Stream.of(items(items)).filter(it -> !it.isEmpty()).map(Block.Bullets::new);
            case Block.Steps(var items) ->
                Stream.of(items(items)).filter(it -> !it.isEmpty()).map(Block.Steps::new);
            case Block.Note(var blocks) ->
                Stream.of(blocks(blocks)).filter(it -> !it.isEmpty()).map(Block.Note::new);
            case Block.Code(var text) -> Stream.of(new Block.Code(Pieces.lines(text)));
            case Block.Picture(var file, var alt) -> Stream.of(new Block.Picture(file, Pieces.plain(alt)));
            case Block.Table(var rows) ->
                Stream.of(rows(rows)).filter(it -> !it.isEmpty()).map(Block.Table::new);
            case Block.Rule rule -> Stream.of(rule);
        };
    }

    private static List<Block.Item> items(List<Block.Item> items) {
        return items.stream()
                .map(item -> new Block.Item(orEmpty(blocks(item.blocks()))))
                .toList();
    }

    private static List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> new Block.Row(row.cells().stream().map(Tidy::cell).toList()))
                .toList();
    }

    private static Block.Cell cell(Block.Cell cell) {
        return new Block.Cell(cell.head(), cell.columns(), cell.rows(), orEmpty(blocks(cell.blocks())));
    }

    /// The editor wants a line in every item and cell.
    static List<Block> orEmpty(List<Block> blocks) {
        return blocks.isEmpty() ? List.of(new Block.Paragraph(List.of())) : blocks;
    }
}
