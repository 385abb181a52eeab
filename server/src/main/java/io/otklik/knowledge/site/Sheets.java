package io.otklik.knowledge.site;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Html;
import io.otklik.knowledge.finding.Found;
import io.otklik.knowledge.finding.Shown;
import io.otklik.knowledge.finding.Snippet;
import io.otklik.knowledge.writing.Categories.Category;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands on the pages of the help site.
final class Sheets {

    private final Paper paper;

    Sheets(Paper paper) {
        this.paper = paper;
    }

    String start(List<Category> categories, Collection<Shown> articles) {
        if (articles.isEmpty()) return "<h1>" + paper.siteName() + "</h1><p>" + paper.text("help.empty") + "</p>";
        var page = new StringBuilder("<h1>" + paper.siteName() + "</h1><div class=\"shelves\">");
        for (var category : categories) {
            var own = articles.stream()
                    .filter(it -> category.id().equals(it.category()))
                    .toList();
            if (!own.isEmpty()) shelf(category.in(paper.language()), own, page);
        }
        var known = categories.stream().map(Category::id).collect(Collectors.toSet());
        var rest = articles.stream()
                .filter(it -> it.category() == null || !known.contains(it.category()))
                .toList();
        if (!rest.isEmpty()) shelf(paper.text("help.other"), rest, page);
        return page.append("</div>").toString();
    }

    private void shelf(String title, List<Shown> articles, StringBuilder page) {
        page.append("<section><h2>").append(Html.escape(title)).append("</h2><ul>");
        articles.stream()
                .sorted(Comparator.comparing(Shown::title))
                .forEach(it -> page.append("<li>").append(link(it)).append("</li>"));
        page.append("</ul></section>");
    }

    String found(String asked, List<Found> found) {
        var title = "<h1>" + paper.text("help.foundFor", asked) + "</h1>";
        if (found.isEmpty()) return title + "<p>" + paper.text("help.nothing") + "</p>";
        return title
                + found.stream()
                        .map(it -> "<li>" + link(it.article()) + "<p>" + marked(it.snippet()) + "</p></li>")
                        .collect(Collectors.joining("", "<ol class=\"found\">", "</ol>"));
    }

    String article(Shown it, Body body, boolean thanked, List<Category> categories) {
        var category = categories.stream()
                .filter(one -> Objects.equals(one.id(), it.category()))
                .map(one ->
                        "<p class=\"where\"><a href=\"/help/" + paper.language().code() + "\">" + paper.text("help.all")
                                + "</a> › " + Html.escape(one.in(paper.language())) + "</p>")
                .findFirst()
                .orElse("");
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(paper.language().locale())
                .format(it.changedAt().atZone(ZoneOffset.UTC));
        return category + "<article><h1>" + Html.escape(it.title()) + "</h1>"
                + Html.of(body, file -> "/help/pictures/" + file)
                + "<p class=\"date\">" + paper.text("help.updated", date) + "</p></article>"
                + (thanked
                        ? "<p class=\"vote\" id=\"vote\" role=\"status\">" + paper.text("help.thanks") + "</p>"
                        : vote(it));
    }

    String absent(String title) {
        return "<h1>" + title + "</h1><p>" + paper.text("help.absentText") + "</p><p><a href=\"/help/"
                + paper.language().code() + "\">" + paper.text("help.all") + "</a></p>";
    }

    private String vote(Shown it) {
        return "<form class=\"vote\" id=\"vote\" method=\"post\" action=\"" + path(it) + "/vote\"><p id=\"helped\">"
                + paper.text("help.helped") + "</p><input type=\"hidden\" name=\"version\" value=\"" + it.version()
                + "\"><button name=\"helpful\" value=\"true\" aria-describedby=\"helped\">" + paper.text("help.yes")
                + "</button><button name=\"helpful\" value=\"false\" aria-describedby=\"helped\">"
                + paper.text("help.no")
                + "</button></form>";
    }

    private static String link(Shown it) {
        return "<a href=\"" + path(it) + "\">" + Html.escape(it.title()) + "</a>";
    }

    static String path(Shown it) {
        return "/help/" + it.language().code() + "/" + it.slug();
    }

    private static String marked(Snippet snippet) {
        var text = new StringBuilder();
        var at = 0;
        for (var mark : snippet.marks()) {
            text.append(Html.escape(snippet.text().substring(at, mark[0])))
                    .append("<mark>")
                    .append(Html.escape(snippet.text().substring(mark[0], mark[1])))
                    .append("</mark>");
            at = mark[1];
        }
        return text.append(Html.escape(snippet.text().substring(at))).toString();
    }
}
