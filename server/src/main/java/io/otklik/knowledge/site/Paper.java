package io.otklik.knowledge.site;

import io.otklik.knowledge.body.Html;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What all pages of the help site have around their content: head, search, foot.
final class Paper {

    private final Texts texts;
    private final URI home;
    private final String company;
    private final Language language;

    Paper(Texts texts, URI home, String company, Language language) {
        this.texts = texts;
        this.home = home;
        this.company = company;
        this.language = language;
    }

    /// A page before it is written.
    ///
    /// @param paths   the address of this page in each language it exists in
    /// @param data    structured data for search engines, as JSON that is safe inside of a page
    /// @param indexed whether search engines may list it
    record Content(
            String title,
            String description,
            Map<Language, String> paths,
            String asked,
            @Nullable String data,
            boolean indexed,
            String main) {

        Content {
            paths = Map.copyOf(paths);
        }

        static Map<Language, String> everywhere(String path) {
            var paths = new EnumMap<Language, String>(Language.class);
            for (var language : Language.values()) paths.put(language, "/help/" + language.code() + path);
            return paths;
        }
    }

    String write(Content content) {
        var page = new StringBuilder(
                "<!doctype html><html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\">");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.append("<meta name=\"color-scheme\" content=\"light dark\">");
        page.append("<title>")
                .append(Html.escape(content.title()))
                .append(" · ")
                .append(siteName())
                .append("</title>");
        head(content, page);
        page.append("<link rel=\"icon\" href=\"/app/favicon.svg\" type=\"image/svg+xml\">");
        page.append("<link rel=\"stylesheet\" href=\"/help/site.css\"></head><body>");
        page.append("<a class=\"skip\" href=\"#main\">")
                .append(text("help.skip"))
                .append("</a>");
        header(content, page);
        page.append("<main id=\"main\">").append(content.main()).append("</main>");
        page.append("<footer><p>").append(siteName()).append("</p></footer></body></html>");
        return page.toString();
    }

    private void head(Content content, StringBuilder page) {
        if (!content.description().isBlank())
            page.append("<meta name=\"description\" content=\"")
                    .append(Html.escape(content.description()))
                    .append("\">");
        if (!content.indexed()) page.append("<meta name=\"robots\" content=\"noindex\">");
        var own = content.paths().get(language);
        if (own != null)
            page.append("<link rel=\"canonical\" href=\"").append(address(own)).append("\">");
        content.paths()
                .forEach((other, path) -> page.append("<link rel=\"alternate\" hreflang=\"")
                        .append(other.code())
                        .append("\" href=\"")
                        .append(address(path))
                        .append("\">"));
        if (content.data() != null)
            page.append("<script type=\"application/ld+json\">")
                    .append(content.data())
                    .append("</script>");
    }

    private void header(Content content, StringBuilder page) {
        var start = "/help/" + language.code();
        page.append("<header><div class=\"bar\"><a class=\"home\" href=\"")
                .append(start)
                .append("\">")
                .append(siteName())
                .append("</a>");
        page.append("<nav aria-label=\"").append(text("help.languages")).append("\">");
        for (var other : Language.values()) {
            var path = content.paths().get(other);
            var here = other == language ? " aria-current=\"true\"" : "";
            page.append("<a lang=\"")
                    .append(other.code())
                    .append("\" hreflang=\"")
                    .append(other.code())
                    .append("\" href=\"")
                    .append(path == null ? "/help/" + other.code() : path)
                    .append('"')
                    .append(here)
                    .append('>')
                    .append(text("help.language." + other.code()))
                    .append("</a>");
        }
        page.append("</nav></div><form role=\"search\" action=\"").append(start).append("/search\"><label for=\"q\">");
        page.append(text("help.ask"))
                .append(
                        "</label><div class=\"ask\"><input id=\"q\" name=\"q\" type=\"search\" maxlength=\"200\" value=\"");
        page.append(Html.escape(content.asked()))
                .append("\"><button>")
                .append(text("help.find"))
                .append("</button></div></form></header>");
    }

    String text(String key, Object... values) {
        return Html.escape(texts.in(language, key, values));
    }

    String siteName() {
        return company.isBlank() ? text("help.name") : text("help.nameOf", company);
    }

    String address(String path) {
        return Html.escape(home + path);
    }

    Language language() {
        return language;
    }
}
