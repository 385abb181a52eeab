package io.otklik.knowledge.moving;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the runs of one paragraph of a Word file.
final class DocxLine {

    private static final Set<String> AROUND = Set.of(
            "w:ins",
            "w:smartTag",
            "w:sdt",
            "w:sdtContent",
            "w:fldSimple",
            "mc:AlternateContent",
            "mc:Choice",
            "w:customXml");
    private static final int DEEPEST = 10;

    private final DocxParts parts;

    DocxLine(DocxParts parts) {
        this.parts = parts;
    }

    void read(Element from, Element to) {
        read(from, to, 0);
    }

    private void read(Element from, Element to, int depth) {
        for (var child : from.children()) {
            if (child.tagName().equals("w:r")) run(child, to);
            else if (child.tagName().equals("w:hyperlink")) link(child, to, depth);
            else if (AROUND.contains(child.tagName()) && depth < DEEPEST) read(child, to, depth + 1);
        }
    }

    private void link(Element from, Element to, int depth) {
        var target = parts.target(from.attr("r:id"));
        var into = target.isEmpty() ? to : to.appendElement("a").attr("href", target);
        if (depth < DEEPEST) read(from, into, depth + 1);
    }

    private void run(Element run, Element to) {
        var into = styled(run.selectFirst("> w|rPr"), to);
        for (var child : run.children()) {
            switch (child.tagName()) {
                case "w:t" -> into.appendText(child.wholeText());
                case "w:br", "w:cr" -> into.appendElement("br");
                case "w:tab" -> into.appendText(" ");
                case "w:noBreakHyphen" -> into.appendText("\u2011");
                case "w:drawing", "w:pict", "mc:AlternateContent" -> picture(child, to);
                case "w:footnoteReference", "w:endnoteReference" ->
                    into.appendElement("sup").appendText("*");
                default -> {}
            }
        }
    }

    private static Element styled(@Nullable Element about, Element to) {
        var into = to;
        if (isOn(about, "> w|b")) into = into.appendElement("strong");
        if (isOn(about, "> w|i")) into = into.appendElement("em");
        return into;
    }

    private static boolean isOn(@Nullable Element about, String name) {
        var found = about == null ? null : about.selectFirst(name);
        return found != null && !Set.of("0", "false", "none", "off").contains(found.attr("w:val"));
    }

    private void picture(Element drawing, Element to) {
        var blip = drawing.selectFirst("a|blip, v|imagedata");
        if (blip == null) return;
        var target = parts.target(blip.hasAttr("r:embed") ? blip.attr("r:embed") : blip.attr("r:id"));
        var about = drawing.selectFirst("wp|docPr");
        to.appendElement("img").attr("src", target).attr("alt", about == null ? "" : about.attr("descr"));
    }
}
