package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads HTML into the known parts of articles; everything else falls away, its words stay where they are words.
final class HtmlBody {

    private static final int DEEPEST = 8;
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "head",
            "title",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "math",
            "button",
            "input",
            "select",
            "nav");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "strong", "i", "em", "code", "span", "br", "u", "s", "small", "sub", "sup", "mark", "kbd", "samp",
            "abbr", "cite", "q", "time", "label", "font", "del", "ins", "var", "bdi", "bdo", "wbr", "tt", "big",
            "strike");

    private final List<Block> blocks = new ArrayList<>();
    private final SpanReader line = new SpanReader();
    private final int depth;

    private HtmlBody(int depth) {
        this.depth = depth;
    }

    static Body of(String html) {
        return new Body(read(Jsoup.parse(html).body(), 0));
    }

    private static List<Block> read(Element parent, int depth) {
        var reader = new HtmlBody(depth);
        parent.childNodes().forEach(reader::node);
        reader.flush();
        return reader.blocks;
    }

    private void node(Node node) {
        if (node instanceof TextNode || (node instanceof Element element && INLINE.contains(element.normalName())))
            line.read(node, EnumSet.noneOf(Span.Style.class), null);
        else if (node instanceof Element element && !DROPPED.contains(element.normalName())) block(element);
    }

    private void block(Element element) {
        flush();
        var name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                add(new Block.Heading(Math.clamp(name.charAt(1) - '0', 2, 4), SpanReader.of(element)));
            case "ul" -> add(new Block.Bullets(items(element)));
            case "ol" -> add(new Block.Steps(items(element)));
            case "blockquote", "aside" -> add(new Block.Note(inside(element)));
            case "pre" -> add(new Block.Code(element.wholeText().stripTrailing()));
            case "table" -> add(new Block.Table(rows(element)));
            case "hr" -> add(new Block.Rule());
            case "img" ->
                Address.picture(element.attr("src"))
                        .ifPresent(file -> add(new Block.Picture(file, element.attr("alt"))));
            default -> blocks.addAll(inside(element));
        }
    }

    private void add(Block block) {
        if (!(block instanceof Block.Heading(var _, var spans)) || !spans.isEmpty()) blocks.add(block);
    }

    private void flush() {
        var spans = line.take();
        if (!spans.isEmpty()) blocks.add(new Block.Paragraph(spans));
    }

    /// What is too deep inside is read as words.
    private List<Block> inside(Element element) {
        if (depth < DEEPEST) return read(element, depth + 1);
        var text = element.text();
        return text.isBlank() ? List.of() : List.of(new Block.Paragraph(List.of(Span.Words.plain(text))));
    }

    private List<Block.Item> items(Element list) {
        return list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .map(child -> new Block.Item(orEmpty(inside(child))))
                .toList();
    }

    private List<Block.Row> rows(Element table) {
        return table.select("tr").stream()
                .map(row -> new Block.Row(row.children().stream()
                        .filter(cell -> Set.of("td", "th").contains(cell.normalName()))
                        .map(this::cell)
                        .toList()))
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private Block.Cell cell(Element cell) {
        return new Block.Cell(
                cell.normalName().equals("th"),
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")),
                orEmpty(inside(cell)));
    }

    /// The editor wants a line in every item and cell.
    private static List<Block> orEmpty(List<Block> blocks) {
        return blocks.isEmpty() ? List.of(new Block.Paragraph(List.of())) : blocks;
    }

    private static int span(String number) {
        return number.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(number), 1, 50) : 1;
    }

    static @Nullable String firstHeading(String html) {
        var heading = Jsoup.parse(html).selectFirst("h1, title, h2");
        return heading == null || heading.text().isBlank() ? null : heading.text();
    }
}
