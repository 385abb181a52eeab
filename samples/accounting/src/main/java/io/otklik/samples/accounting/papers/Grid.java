package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.papers.Style.Align;
import java.util.List;

/// A table that is drawn row by row downwards; long words wrap inside their column.
final class Grid {
    record Column(double width, Align align) {}

    private static final double PAD = 2;

    private final Sheet sheet;
    private final double x;
    private final List<Column> columns;
    private double y;

    Grid(Sheet sheet, double x, double y, List<Column> columns) {
        this.sheet = sheet;
        this.x = x;
        this.y = y;
        this.columns = List.copyOf(columns);
    }

    static Column left(double width) {
        return new Column(width, Align.LEFT);
    }

    static Column right(double width) {
        return new Column(width, Align.RIGHT);
    }

    static Column centre(double width) {
        return new Column(width, Align.CENTRE);
    }

    double bottom() {
        return y;
    }

    double width() {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    Grid head(String... cells) {
        var style = Style.LABEL;
        sheet.fill(x, y, width(), height(style, cells), Style.TINT);
        sheet.line(x, y, x + width(), y, Style.LINE);
        return row(style, cells);
    }

    Grid row(String... cells) {
        return row(Style.BODY.size(9.5), cells);
    }

    Grid total(String... cells) {
        return row(Style.BODY.size(9.5).bold(), cells);
    }

    private Grid row(Style style, String... cells) {
        var height = height(style, cells);
        var left = x;
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            var from = switch (column.align()) {
                case LEFT -> left + PAD;
                case CENTRE -> left + column.width() / 2;
                case RIGHT -> left + column.width() - PAD;
            };
            var baseline = y + PAD + Sheet.leading(style) * 0.72;
            sheet.paragraph(from, baseline, column.width() - 2 * PAD, style.align(column.align()), cells[at]);
            left += column.width();
        }
        y += height;
        sheet.line(x, y, x + width(), y, Style.LINE);
        return this;
    }

    private double height(Style style, String... cells) {
        var most = 1;
        for (var at = 0; at < columns.size(); at++)
            most = Math.max(
                    most,
                    sheet.lines(style, columns.get(at).width() - 2 * PAD, cells[at])
                            .size());
        return most * Sheet.leading(style) + 2 * PAD - 0.6;
    }
}
