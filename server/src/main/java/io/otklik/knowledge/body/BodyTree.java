package io.otklik.knowledge.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A body as the tree that the editor opens and the database keeps; [BodyReader] reads it back.
public final class BodyTree {

    private BodyTree() {}

    public static Map<String, Object> of(Body body) {
        return node("doc", blocks(body.blocks()));
    }

    private static List<Object> blocks(List<Block> blocks) {
        return blocks.stream().<Object>map(BodyTree::block).toList();
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> node("paragraph", spans(spans));
            case Block.Heading(var level, var spans) -> with(node("heading", spans(spans)), Map.of("level", level));
            case Block.Bullets(var items) -> node("bulletList", items(items));
            case Block.Steps(var items) -> node("orderedList", items(items));
            case Block.Note(var blocks) -> node("blockquote", blocks(blocks));
            case Block.Code(var text) -> node("codeBlock", text.isEmpty() ? List.of() : List.of(text(text)));
            case Block.Picture(var file, var alt) ->
                with(node("image", List.of()), Map.of("src", Address.ofPicture(file), "alt", alt));
            case Block.Table(var rows) ->
                node("table", rows.stream().<Object>map(BodyTree::row).toList());
            case Block.Rule _ -> node("horizontalRule", List.of());
        };
    }

    private static List<Object> items(List<Block.Item> items) {
        return items.stream()
                .<Object>map(item -> node("listItem", blocks(item.blocks())))
                .toList();
    }

    private static Map<String, Object> row(Block.Row row) {
        return node("tableRow", row.cells().stream().<Object>map(BodyTree::cell).toList());
    }

    private static Map<String, Object> cell(Block.Cell cell) {
        return with(
                node(cell.head() ? "tableHeader" : "tableCell", blocks(cell.blocks())),
                Map.of("colspan", cell.columns(), "rowspan", cell.rows()));
    }

    private static List<Object> spans(List<Span> spans) {
        var all = new ArrayList<Object>();
        for (var span : spans) {
            switch (span) {
                case Span.Break _ -> all.add(node("hardBreak", List.of()));
                case Span.Fragment(var id) -> all.add(with(node("fragment", List.of()), Map.of("id", id.toString())));
                case Span.Words words -> {
                    // The editor knows no text without a letter.
                    if (!words.text().isEmpty()) all.add(words(words));
                }
            }
        }
        return all;
    }

    private static Map<String, Object> words(Span.Words words) {
        var marks = new ArrayList<Object>();
        for (var style : Span.Style.values())
            if (words.styles().contains(style)) marks.add(node(style.name().toLowerCase(Locale.ROOT), List.of()));
        if (words.link() != null)
            marks.add(with(node("link", List.of()), Map.of("href", words.link().toString())));
        var text = text(words.text());
        if (!marks.isEmpty()) text.put("marks", marks);
        return text;
    }

    private static Map<String, Object> text(String text) {
        var node = node("text", List.of());
        node.put("text", text);
        return node;
    }

    private static Map<String, Object> node(String type, List<Object> content) {
        var node = new LinkedHashMap<String, Object>();
        node.put("type", type);
        if (!content.isEmpty()) node.put("content", content);
        return node;
    }

    private static Map<String, Object> with(Map<String, Object> node, Map<String, Object> attributes) {
        node.put("attrs", attributes);
        return node;
    }
}
