package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.body.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads HTML into the known parts of articles; everything else falls away, its words stay where they are words.
final class HtmlBody {

    /// Tags inside of tags; pages of the web nest what means nothing.
    private static final int MOST_TAGS = 100;
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
            "strike", "data");

    private static final Set<String> HOLDING = Set.of("ul", "menu", "ol", "blockquote", "aside", "table");

    private final List<Block> blocks = new ArrayList<>();
    private final SpanReader line;
    private final Places places;
    private final int depth;
    private final int tags;

    /// @param depth blocks around this one
    /// @param tags  tags around this one
    private HtmlBody(Places places, int depth, int tags) {
        this.places = places;
        this.line = new SpanReader(places);
        this.depth = depth;
        this.tags = tags;
    }

    static Body of(String html) {
        return of(Jsoup.parse(html).body(), Places.OWN);
    }

    static Body of(Element parent, Places places) {
        return Tidy.of(new Body(read(parent, places, 0, 0)));
    }

    private static List<Block> read(Element parent, Places places, int depth, int tags) {
        var reader = new HtmlBody(places, depth, tags);
        parent.childNodes().forEach(reader::node);
        reader.flush();
        return reader.blocks;
    }

    private void node(Node node) {
        if (node instanceof TextNode || (node instanceof Element element && INLINE.contains(element.normalName())))
            line.read(node);
        else if (node instanceof Element element && !DROPPED.contains(element.normalName())) block(element);
    }

    private void block(Element element) {
        flush();
        var name = element.normalName();
        if (depth >= BodyReader.DEEPEST && HOLDING.contains(name)) {
            blocks.addAll(words(element));
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                blocks.add(new Block.Heading(Math.clamp(name.charAt(1) - '0', 2, 4), SpanReader.of(element, places)));
            case "ul", "menu" -> blocks.add(new Block.Bullets(items(element)));
            case "ol" -> blocks.add(new Block.Steps(items(element)));
            case "blockquote", "aside" -> blocks.add(new Block.Note(inside(element, 1)));
            case "pre" -> blocks.add(new Block.Code(element.wholeText()));
            case "table" -> blocks.add(new Block.Table(rows(element)));
            case "hr" -> blocks.add(new Block.Rule());
            case "img" ->
                places.picture(element.attr("src"))
                        .ifPresent(file -> blocks.add(new Block.Picture(file, element.attr("alt"))));
            default -> blocks.addAll(inside(element, 0));
        }
    }

    private void flush() {
        var spans = line.take();
        if (!spans.isEmpty()) blocks.add(new Block.Paragraph(spans));
    }

    /// What is too deep inside is read as words.
    private List<Block> inside(Element element, int deeper) {
        if (depth + deeper <= BodyReader.DEEPEST && tags < MOST_TAGS)
            return read(element, places, depth + deeper, tags + 1);
        return words(element);
    }

    private static List<Block> words(Element element) {
        var text = element.text();
        return text.isBlank() ? List.of() : List.of(new Block.Paragraph(List.of(Span.Words.plain(text))));
    }

    private List<Block.Item> items(Element list) {
        return list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .map(child -> new Block.Item(inside(child, 1)))
                .toList();
    }

    private List<Block.Row> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .map(row -> new Block.Row(row.children().stream()
                        .filter(cell -> Set.of("td", "th").contains(cell.normalName()))
                        .map(this::cell)
                        .toList()))
                .toList();
    }

    private Block.Cell cell(Element cell) {
        return new Block.Cell(
                cell.normalName().equals("th"),
                span(cell.attr("colspan")),
                span(cell.attr("rowspan")),
                inside(cell, 1));
    }

    private static int span(String number) {
        return number.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(number), 1, 50) : 1;
    }
}
