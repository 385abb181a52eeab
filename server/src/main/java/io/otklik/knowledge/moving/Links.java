package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lets the links of a body lead elsewhere; words whose link leads nowhere stay words.
final class Links {

    private final Function<URI, Optional<URI>> leads;

    private Links(Function<URI, Optional<URI>> leads) {
        this.leads = leads;
    }

    static Body in(Body body, Function<URI, Optional<URI>> leads) {
        return Tidy.of(new Body(new Links(leads).blocks(body.blocks())));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> new Block.Paragraph(spans(spans));
            case Block.Heading(var level, var spans) -> new Block.Heading(level, spans(spans));
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

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    private Span span(Span span) {
        return switch (span) {
            case Span.Words(var text, var styles, var link)
            when link != null -> new Span.Words(text, styles, leads.apply(link).orElse(null));
            case Span.Words _, Span.Break _ -> span;
        };
    }
}
