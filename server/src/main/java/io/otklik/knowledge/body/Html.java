package io.otklik.knowledge.body;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Writes a body as HTML. Every word is escaped, and there is nothing in a body but words and known parts, so nothing
/// that somebody wrote can become a tag.
public final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Function<UUID, String> pictures;
    private final Function<UUID, Quoted> fragments;

    private Html(Function<UUID, String> pictures, Function<UUID, Quoted> fragments) {
        this.pictures = pictures;
        this.fragments = fragments;
    }

    /// @param pictures the address at which readers get a picture
    public static String of(Body body, Function<UUID, String> pictures) {
        return of(body, pictures, Quoted::bare);
    }

    /// @param fragments what stands for the company's texts, where a body still names them
    public static String of(Body body, Function<UUID, String> pictures, Function<UUID, Quoted> fragments) {
        var html = new Html(pictures, fragments);
        body.blocks().forEach(html::block);
        return html.out.toString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(var spans) -> line("p", spans);
            case Block.Heading(var level, var spans) -> line("h" + level, spans);
            case Block.Bullets(var items) -> items("ul", items);
            case Block.Steps(var items) -> items("ol", items);
            case Block.Note(var blocks) -> wrap("blockquote", blocks);
            case Block.Code(var text) ->
                out.append("<pre tabindex=\"0\"><code>").append(escape(text)).append("</code></pre>");
            case Block.Picture(var file, var alt) ->
                out.append("<img loading=\"lazy\" src=\"")
                        .append(escape(pictures.apply(file)))
                        .append("\" alt=\"")
                        .append(escape(alt))
                        .append("\">");
            case Block.Table(var rows) -> table(rows);
            case Block.Rule _ -> out.append("<hr>");
        }
    }

    private void items(String tag, List<Block.Item> items) {
        out.append('<').append(tag).append('>');
        for (var item : items) wrap("li", item.blocks());
        out.append("</").append(tag).append('>');
    }

    private void table(List<Block.Row> rows) {
        out.append("<div class=\"table\" tabindex=\"0\"><table>");
        for (var row : rows) {
            out.append("<tr>");
            row.cells().forEach(this::cell);
            out.append("</tr>");
        }
        out.append("</table></div>");
    }

    private void cell(Block.Cell cell) {
        var tag = cell.head() ? "th" : "td";
        out.append('<').append(tag);
        if (cell.columns() > 1) out.append(" colspan=\"").append(cell.columns()).append('"');
        if (cell.rows() > 1) out.append(" rowspan=\"").append(cell.rows()).append('"');
        out.append('>');
        cell.blocks().forEach(this::block);
        out.append("</").append(tag).append('>');
    }

    private void wrap(String tag, List<Block> blocks) {
        out.append('<').append(tag).append('>');
        blocks.forEach(this::block);
        out.append("</").append(tag).append('>');
    }

    private void line(String tag, List<Span> spans) {
        if (spans.isEmpty()) return;
        out.append('<').append(tag).append('>');
        spans.forEach(this::span);
        out.append("</").append(tag).append('>');
    }

    private void quote(Quoted quoted) {
        out.append("<data value=\"").append(escape(quoted.value())).append("\">");
        quoted.words().forEach(this::span);
        out.append("</data>");
    }

    private void span(Span span) {
        switch (span) {
            case Span.Break _ -> out.append("<br>");
            case Span.Fragment(var id) -> quote(fragments.apply(id));
            case Span.Words words -> {
                var text = escape(words.text());
                if (words.styles().contains(Span.Style.CODE)) text = "<code>" + text + "</code>";
                if (words.styles().contains(Span.Style.ITALIC)) text = "<em>" + text + "</em>";
                if (words.styles().contains(Span.Style.BOLD)) text = "<strong>" + text + "</strong>";
                if (words.link() != null)
                    text = "<a href=\"" + escape(words.link().toString()) + "\">" + text + "</a>";
                out.append(text);
            }
        }
    }
}
