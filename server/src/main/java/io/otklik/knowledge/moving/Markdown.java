package io.otklik.knowledge.moving;

import io.otklik.knowledge.writing.Text;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// Reads an article written in Markdown; its first heading is its title.
public final class Markdown {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*# +(.+?)\\s*(?:\\R|\\z)");
    /// Blocks inside of blocks. People do not write more.
    private static final int DEEPEST = 100;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    /// Tags within the text count: what reads the result knows only the parts of articles.
    private static final HtmlRenderer WITH_TAGS =
            HtmlRenderer.builder().extensions(TABLES).build();
    private static final HtmlRenderer WITH_LINES =
            HtmlRenderer.builder().extensions(TABLES).softbreak("<br>").build();

    private Markdown() {}

    /// @param otherwise the title where there is no heading
    public static Text read(String markdown, String otherwise) {
        var heading = TITLE.matcher(markdown);
        var titled = heading.find();
        var title = titled ? Objects.requireNonNull(heading.group(1)) : otherwise;
        var rest = titled ? markdown.substring(heading.end()) : markdown;
        return new Text(title, HtmlBody.of(rendered(rest, HTML)));
    }

    /// As HTML, its tags too; the first heading stands in it.
    static String html(String markdown) {
        return rendered(markdown, WITH_TAGS);
    }

    /// As HTML, where every line begins on its own, as people write in a table's cells.
    static String lines(String markdown) {
        return rendered(markdown, WITH_LINES);
    }

    /// What Markdown is rendered by calls itself for every mark inside of a mark, and has no limit of its own for
    /// those.
    ///
    /// @throws Unread where it comes to its end
    private static String rendered(String markdown, HtmlRenderer renderer) {
        try {
            return renderer.render(PARSER.parse(markdown));
        } catch (StackOverflowError e) {
            throw new Unread("too-deep");
        }
    }
}
