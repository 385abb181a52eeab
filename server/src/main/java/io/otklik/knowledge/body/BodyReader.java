package io.otklik.knowledge.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a body from the tree that the editor makes (`{"type": "doc", "content": […]}`). What is not in the closed set
/// of parts is refused; of what is, only the known attributes are kept.
public final class BodyReader {

    /// Blocks inside of blocks.
    public static final int DEEPEST = 12;
    /// Parts of one body, words and cells counted.
    public static final int MOST_PARTS = 20_000;

    private int parts;

    private BodyReader() {}

    /// The tree is not a body.
    public static final class Unfit extends RuntimeException {
        private final String what;

        Unfit(String what) {
            super(what);
            this.what = what;
        }

        /// The part that does not belong there.
        public String what() {
            return what;
        }
    }

    /// @throws Unfit with the part that does not belong there
    public static Body read(JsonNode doc) {
        if (!doc.path("type").asString("").equals("doc")) throw new Unfit("doc");
        return new Body(new BodyReader().blocks(doc, 0));
    }

    private List<Block> blocks(JsonNode parent, int depth) {
        if (depth > DEEPEST) throw new Unfit("depth");
        return each(parent, node -> block(node, depth));
    }

    private Block block(JsonNode node, int depth) {
        return switch (type(node)) {
            case "paragraph" -> new Block.Paragraph(spans(node));
            case "heading" -> new Block.Heading(Math.clamp(attribute(node, "level", 2), 2, 4), spans(node));
            case "bulletList" -> new Block.Bullets(items(node, depth));
            case "orderedList" -> new Block.Steps(items(node, depth));
            case "blockquote" -> new Block.Note(blocks(node, depth + 1));
            case "codeBlock" -> new Block.Code(code(node));
            case "image" -> picture(node.path("attrs"));
            case "table" -> new Block.Table(each(node, row -> row(row, depth)));
            case "horizontalRule" -> new Block.Rule();
            case String other -> throw new Unfit(other);
        };
    }

    private List<Block.Item> items(JsonNode list, int depth) {
        return each(list, node -> {
            only(node, "listItem");
            return new Block.Item(blocks(node, depth + 1));
        });
    }

    private Block.Row row(JsonNode node, int depth) {
        only(node, "tableRow");
        return new Block.Row(each(node, cell -> cell(cell, depth)));
    }

    private Block.Cell cell(JsonNode node, int depth) {
        var head = type(node).equals("tableHeader");
        if (!head) only(node, "tableCell");
        var columns = Math.clamp(attribute(node, "colspan", 1), 1, 50);
        var rows = Math.clamp(attribute(node, "rowspan", 1), 1, 50);
        return new Block.Cell(head, columns, rows, blocks(node, depth + 1));
    }

    private static Block picture(JsonNode attributes) {
        var file = Address.picture(attributes.path("src").asString("")).orElseThrow(() -> new Unfit("image"));
        return new Block.Picture(file, attributes.path("alt").asString("").strip());
    }

    private String code(JsonNode node) {
        var text = new StringBuilder();
        for (var span : spans(node))
            switch (span) {
                case Span.Words words -> text.append(words.text());
                case Span.Break _ -> text.append('\n');
                case Span.Fragment _ -> throw new Unfit("fragment");
            }
        return text.toString();
    }

    private List<Span> spans(JsonNode parent) {
        return each(parent, node -> switch (type(node)) {
            case "text" -> words(node);
            case "hardBreak" -> new Span.Break();
            case "fragment" -> fragment(node.path("attrs"));
            case String other -> throw new Unfit(other);
        });
    }

    private static Span fragment(JsonNode attributes) {
        try {
            return new Span.Fragment(UUID.fromString(attributes.path("id").asString("")));
        } catch (IllegalArgumentException e) {
            throw new Unfit("fragment");
        }
    }

    private static Span words(JsonNode node) {
        var styles = EnumSet.noneOf(Span.Style.class);
        @Nullable URI link = null;
        for (var mark : node.path("marks")) {
            switch (type(mark)) {
                case "bold" -> styles.add(Span.Style.BOLD);
                case "italic" -> styles.add(Span.Style.ITALIC);
                case "code" -> styles.add(Span.Style.CODE);
                case "link" ->
                    link = Address.link(mark.path("attrs").path("href").asString(""))
                            .orElseThrow(() -> new Unfit("link"));
                case String other -> throw new Unfit(other);
            }
        }
        return new Span.Words(clean(node.path("text").asString("")), styles, link);
    }

    /// Control characters mean nothing to people.
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private <T> List<T> each(JsonNode parent, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        for (var node : parent.path("content")) {
            if (++parts > MOST_PARTS) throw new Unfit("size");
            all.add(read.apply(node));
        }
        return all;
    }

    private static void only(JsonNode node, String type) {
        if (!type(node).equals(type)) throw new Unfit(type(node));
    }

    private static String type(JsonNode node) {
        return node.path("type").asString("");
    }

    private static int attribute(JsonNode node, String name, int otherwise) {
        return node.path("attrs").path(name).asInt(otherwise);
    }
}
