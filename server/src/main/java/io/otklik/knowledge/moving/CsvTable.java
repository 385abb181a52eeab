package io.otklik.knowledge.moving;

import java.util.ArrayList;
import java.util.List;

/// Reads a table of text by RFC 4180, with `,` or `;` between the cells. Whatever could be meant in two ways is refused
/// with the number of its line.
final class CsvTable {

    private final String text;
    private final char between;
    private int at;
    private int line = 1;

    private CsvTable(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        var head = this.text.lines().findFirst().orElse("");
        this.between = head.chars().filter(sign -> sign == ';').count()
                        > head.chars().filter(sign -> sign == ',').count()
                ? ';'
                : ',';
    }

    /// @param line where it begins
    record Row(int line, List<String> cells) {}

    /// @throws Unread with the line that is broken
    static List<Row> read(String text) {
        var table = new CsvTable(text);
        var rows = new ArrayList<Row>();
        while (table.at < table.text.length()) {
            var row = table.row();
            if (row.cells().size() > 1 || !row.cells().getFirst().isBlank()) rows.add(row);
        }
        for (var row : rows)
            if (row.cells().size() != rows.getFirst().cells().size())
                throw new Unread(
                        "csv-width",
                        row.line(),
                        row.cells().size(),
                        rows.getFirst().cells().size());
        return rows;
    }

    private Row row() {
        var begins = line;
        var cells = new ArrayList<String>();
        do {
            cells.add(isAt('"') ? quoted() : bare());
        } while (skip(between));
        if (at < text.length() && !skip('\n')) throw new Unread("csv-quote", line);
        line++;
        return new Row(begins, cells);
    }

    private String quoted() {
        var begins = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '\n') line++;
            if (sign != '"') cell.append(sign);
            else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(++at));
            else {
                at++;
                return cell.toString();
            }
        }
        throw new Unread("csv-open", begins);
    }

    private String bare() {
        var begins = at;
        while (at < text.length() && !isAt(between) && !isAt('\n')) {
            if (isAt('"')) throw new Unread("csv-quote", line);
            at++;
        }
        return text.substring(begins, at);
    }

    private boolean isAt(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean skip(char sign) {
        if (!isAt(sign)) return false;
        at++;
        return true;
    }
}
