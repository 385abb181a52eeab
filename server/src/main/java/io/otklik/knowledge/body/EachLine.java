package io.otklik.knowledge.body;

import java.util.List;
import java.util.function.UnaryOperator;

/// The same body with other lines: whatever stands in a paragraph or a heading, however deep inside.
public final class EachLine {

    private final UnaryOperator<List<Span>> lines;

    private EachLine(UnaryOperator<List<Span>> lines) {
        this.lines = lines;
    }

    public static Body of(Body body, UnaryOperator<List<Span>> lines) {
        return new Body(new EachLine(lines).blocks(body.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> new Block.Paragraph(lines.apply(spans));
            case Block.Heading(var level, var spans) -> new Block.Heading(level, lines.apply(spans));
            case Block.Bullets(var items) -> new Block.Bullets(items(items));
            case Block.Steps(var items) -> new Block.Steps(items(items));
            case Block.Note(var blocks) -> new Block.Note(blocks(blocks));
            case Block.Table(var rows) ->
                new Block.Table(rows.stream()
                        .map(row -> new Block.Row(
                                row.cells().stream().map(this::cell).toList()))
                        .toList());
            case Block.Code _, Block.Picture _, Block.Rule _ -> block;
        };
    }

    private List<Block.Item> items(List<Block.Item> items) {
        return items.stream().map(item -> new Block.Item(blocks(item.blocks()))).toList();
    }

    private Block.Cell cell(Block.Cell cell) {
        return new Block.Cell(cell.head(), cell.columns(), cell.rows(), blocks(cell.blocks()));
    }
}
