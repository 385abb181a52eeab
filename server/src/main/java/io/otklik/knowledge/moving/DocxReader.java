package io.otklik.knowledge.moving;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the text of a Word file as a page: headings, lists, tables, pictures, links.
final class DocxReader {

    /// Where the addresses in the text begin.
    static final String HOME = "word/document.xml";

    private static final int DEEPEST_LIST = 8;
    private static final int DEEPEST = 10;

    private final DocxParts parts;
    private final boolean shifts;
    private final List<Element> lists = new ArrayList<>();
    private String openList = "";

    private DocxReader(DocxParts parts, boolean shifts) {
        this.parts = parts;
        this.shifts = shifts;
    }

    /// @throws Unread if it is none
    static Document read(Parcel file) {
        var body = DocxParts.xml(file, HOME)
                .map(document -> document.selectFirst("w|body"))
                .orElseThrow(() -> new Unread("docx"));
        var parts = new DocxParts(file);
        var levels = body.select("w|pStyle").stream()
                .flatMap(style -> parts.level(style.attr("w:val")).stream())
                .toList();
        // Where the first level is the document's own title, the second is that of its parts.
        var titled = levels.contains(0)
                || levels.stream().filter(level -> level == 1).count() != 1;
        var page = Document.createShell("");
        new DocxReader(parts, titled).blocks(body, page.body(), 0);
        return page;
    }

    private void blocks(Element from, Element to, int depth) {
        for (var child : from.children()) {
            switch (child.tagName()) {
                case "w:p" -> paragraph(child, to);
                case "w:tbl" -> {
                    lists.clear();
                    if (depth < DEEPEST) table(child, to, depth);
                    else to.appendElement("p").appendText(child.text());
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> {
                    if (depth < DEEPEST) blocks(child, to, depth + 1);
                }
                default -> {}
            }
        }
    }

    private void paragraph(Element from, Element to) {
        var about = from.selectFirst("> w|pPr");
        var style = about == null ? "" : DocxParts.value(about, "w|pStyle");
        var level = parts.level(style);
        var list = about == null ? "" : DocxParts.value(about, "w|numId");
        if (list.isEmpty()) list = parts.listOf(style).orElse("");
        if (level.isPresent()) {
            lists.clear();
            new DocxLine(parts).read(from, to.appendElement("h" + Math.clamp(level.get() + (shifts ? 1 : 0), 1, 6)));
        } else if (!list.isEmpty() && !list.equals("0")) {
            var at = about == null ? "" : DocxParts.value(about, "w|ilvl");
            new DocxLine(parts).read(from, item(to, list, at.matches("[0-8]") ? at.charAt(0) - '0' : 0));
        } else {
            lists.clear();
            new DocxLine(parts).read(from, to.appendElement("p"));
        }
    }

    private Element item(Element to, String list, int level) {
        var tag = parts.isBullet(list, level) ? "ul" : "ol";
        if (!list.equals(openList) && level == 0) lists.clear();
        openList = list;
        var depth = Math.min(level, DEEPEST_LIST);
        while (lists.size() > depth + 1) lists.removeLast();
        if (lists.size() == depth + 1 && !lists.getLast().normalName().equals(tag)) lists.removeLast();
        while (lists.size() <= depth) {
            var around = lists.isEmpty() ? to : last(lists.getLast());
            lists.add(around.appendElement(tag));
        }
        return lists.getLast().appendElement("li");
    }

    private static Element last(Element list) {
        var item = list.lastElementChild();
        return item == null ? list.appendElement("li") : item;
    }

    private void table(Element from, Element to, int depth) {
        var table = to.appendElement("table");
        for (var row : from.select("> w|tr")) {
            var line = table.appendElement("tr");
            var head = row.selectFirst("> w|trPr > w|tblHeader") != null;
            for (var cell : row.select("> w|tc")) {
                var span = value(cell, "> w|tcPr > w|gridSpan");
                var goesOn = cell.selectFirst("> w|tcPr > w|vMerge");
                if (goesOn != null && !goesOn.attr("w:val").equals("restart")) continue;
                var made = line.appendElement(head ? "th" : "td");
                if (!span.isEmpty()) made.attr("colspan", span);
                if (goesOn != null) made.attr("rowspan", String.valueOf(DocxRows.covered(cell)));
                blocks(cell, made, depth + 1);
                lists.clear();
            }
        }
    }

    private static String value(Element element, String path) {
        var found = element.selectFirst(path);
        return found == null ? "" : found.attr("w:val");
    }
}
