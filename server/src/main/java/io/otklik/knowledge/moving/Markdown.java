package io.otklik.knowledge.moving;

import io.otklik.knowledge.writing.Text;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Reads an article written in Markdown; its first heading is its title.
public final class Markdown {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*# +(.+?)\\s*(?:\\R|\\z)");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .build();

    private Markdown() {}

    /// @param otherwise the title where there is no heading
    public static Text read(String markdown, String otherwise) {
        var heading = TITLE.matcher(markdown);
        var titled = heading.find();
        var title = titled ? Objects.requireNonNull(heading.group(1)) : otherwise;
        var rest = titled ? markdown.substring(heading.end()) : markdown;
        return new Text(title, HtmlBody.of(HTML.render(PARSER.parse(rest))));
    }
}
