package io.otklik.knowledge.moving;

import org.jsoup.nodes.Element;

/// How many rows a joined cell of a Word table covers.
final class DocxRows {

    private DocxRows() {}

    static int covered(Element cell) {
        var column = column(cell);
        var rows = 1;
        var row = cell.parent() == null ? null : cell.parent().nextElementSibling();
        for (; row != null; row = row.nextElementSibling()) {
            if (!row.tagName().equals("w:tr")) continue;
            if (!goesOn(row, column)) break;
            rows++;
        }
        return rows;
    }

    private static boolean goesOn(Element row, int column) {
        for (var cell : row.select("> w|tc")) {
            if (column(cell) != column) continue;
            var joined = cell.selectFirst("> w|tcPr > w|vMerge");
            return joined != null && !joined.attr("w:val").equals("restart");
        }
        return false;
    }

    private static int column(Element cell) {
        var column = 0;
        for (var it = cell.previousElementSibling(); it != null; it = it.previousElementSibling())
            if (it.tagName().equals("w:tc")) column += width(it);
        return column;
    }

    private static int width(Element cell) {
        var span = cell.selectFirst("> w|tcPr > w|gridSpan");
        return span != null && span.attr("w:val").matches("\\d{1,3}") ? Integer.parseInt(span.attr("w:val")) : 1;
    }
}
