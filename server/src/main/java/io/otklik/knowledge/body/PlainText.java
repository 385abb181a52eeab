package io.otklik.knowledge.body;

import java.util.List;
import java.util.stream.Collectors;

/// The words of a body, a line for each paragraph, item and row: what is searched, compared and quoted.
public final class PlainText {

    private PlainText() {}

    public static String of(Body body) {
        return lines(body.blocks());
    }

    private static String lines(List<Block> blocks) {
        return blocks.stream()
                .map(PlainText::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> words(spans);
            case Block.Heading(var _, var spans) -> words(spans);
            case Block.Code(var text) -> text;
            case Block.Picture(var _, var alt) -> alt;
            case Block.Rule _ -> "";
            case Block.Table(var rows) ->
                rows.stream().map(PlainText::row).filter(row -> !row.isBlank()).collect(Collectors.joining("\n"));
            case Block.Bullets _, Block.Steps _, Block.Note _ -> lines(block.inside());
        };
    }

    private static String row(Block.Row row) {
        return row.cells().stream()
                .map(cell -> lines(cell.blocks()).replace('\n', ' '))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" — "));
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .map(span -> switch (span) {
                    case Span.Break _ -> "\n";
                    case Span.Fragment _ -> "";
                    case Span.Words words -> words.text();
                })
                .collect(Collectors.joining())
                .strip();
    }
}
