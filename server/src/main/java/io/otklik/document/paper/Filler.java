package io.otklik.document.paper;

import io.otklik.dialog.scenario.View;
import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.docx4j.XmlUtils;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Tr;

/// Fills a form in, block by block. A paragraph or a row of a table that holds nothing but `{{#name}}` opens a section
/// up to
/// the one with `{{/name}}`; a row that begins with the one and ends with the other is a section by itself.
final class Filler {

    /// How many blocks a paper may come to; lists within lists grow quickly.
    private static final int MOST_BLOCKS = 20_000;

    private int blocks;

    void fill(List<Object> content, View view) {
        var done = new ArrayList<>(content.size());
        for (var i = 0; i < content.size(); i++) {
            var block = content.get(i);
            var opening = Marks.alone(text(block)).filter(it -> it.kind() != ' ' && it.kind() != '&');
            if (opening.isEmpty()) {
                done.addAll(filled(block, view));
                continue;
            }
            var mark = opening.get();
            if (mark.kind() == '!') continue;
            if (!mark.opens()) throw new BadTemplate(BadTemplate.Why.NOT_OPENED, mark.name());
            var end = end(content, i, mark);
            for (var inner : views(mark, view)) {
                var copy = copies(content.subList(i + 1, end));
                fill(copy, inner);
                done.addAll(copy);
            }
            i = end;
        }
        content.clear();
        content.addAll(done);
    }

    private List<Object> filled(Object block, View view) {
        if (++blocks > MOST_BLOCKS) throw new BadTemplate(BadTemplate.Why.TOO_LARGE, "");
        return switch (bare(block)) {
            case P paragraph -> {
                new Line(paragraph).fill(view);
                yield List.of(block);
            }
            case Tr row -> rows(row, view);
            case Tbl table -> {
                fill(table.getContent(), view);
                yield hasRows(table) ? List.of(block) : List.of();
            }
            case SdtElement part -> {
                fill(part.getSdtContent().getContent(), view);
                yield List.of(block);
            }
            case ContentAccessor holder -> {
                fill(holder.getContent(), view);
                if (holder instanceof Tc cell && cell.getContent().isEmpty())
                    cell.getContent().add(new P());
                yield List.of(block);
            }
            default -> List.of(block);
        };
    }

    /// A table must have a row, and a word processor will not open one without.
    private static boolean hasRows(Tbl table) {
        return table.getContent().stream().anyMatch(it -> bare(it) instanceof Tr);
    }

    private List<Object> rows(Tr row, View view) {
        var marks = Marks.in(text(row));
        if (marks.size() < 2 || !marks.getFirst().opens() || !closesAtTheEnd(marks, text(row))) {
            row.getContent().forEach(cell -> filled(cell, view));
            return List.of(row);
        }
        var rows = new ArrayList<>();
        for (var inner : views(marks.getFirst(), view)) {
            var copy = XmlUtils.deepCopy(row);
            var lines = lines(copy);
            lines.stream()
                    .filter(it -> !it.text().isBlank())
                    .findFirst()
                    .ifPresent(it -> it.drop(Marks.in(it.text()).getFirst()));
            var after = lines(copy);
            after.stream()
                    .filter(it -> !Marks.in(it.text()).isEmpty())
                    .reduce((_, last) -> last)
                    .ifPresent(it -> it.drop(Marks.in(it.text()).getLast()));
            copy.getContent().forEach(cell -> filled(cell, inner));
            rows.add(copy);
        }
        return rows;
    }

    private static boolean closesAtTheEnd(List<Marks.Mark> marks, String text) {
        var first = marks.getFirst();
        var last = marks.getLast();
        return last.kind() == '/'
                && last.name().equals(first.name())
                && text.substring(0, first.from()).isBlank()
                && text.substring(last.to()).isBlank()
                && marks.stream()
                                .filter(it -> it.kind() == '/' && it.name().equals(first.name()))
                                .count()
                        == 1;
    }

    private static List<View> views(Marks.Mark mark, View view) {
        var found = view.each(mark.name());
        if (mark.kind() == '#') return found;
        return found.isEmpty() ? List.of(view) : List.of();
    }

    private static int end(List<Object> content, int opening, Marks.Mark mark) {
        var depth = 0;
        for (var i = opening; i < content.size(); i++) {
            var found = Marks.alone(text(content.get(i)))
                    .filter(it -> it.name().equals(mark.name()))
                    .orElse(null);
            if (found == null) continue;
            if (found.opens()) depth++;
            if (found.kind() == '/' && --depth == 0) return i;
        }
        throw new BadTemplate(BadTemplate.Why.NOT_CLOSED, mark.name());
    }

    private static List<Object> copies(List<Object> blocks) {
        return blocks.stream().map(XmlUtils::deepCopy).collect(Collectors.toCollection(ArrayList::new));
    }

    /// The text of a paragraph or a row; a table is never a mark itself.
    static String text(Object block) {
        return switch (bare(block)) {
            case P paragraph -> new Line(paragraph).text();
            case Tr row -> lines(row).stream().map(Line::text).collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    /// All paragraphs of a block, also those in the cells of a table.
    static List<Line> lines(Object block) {
        return switch (bare(block)) {
            case P paragraph -> List.of(new Line(paragraph));
            case ContentAccessor holder -> lines(holder.getContent());
            case SdtElement part -> lines(part.getSdtContent().getContent());
            default -> List.of();
        };
    }

    private static List<Line> lines(List<Object> blocks) {
        return blocks.stream().flatMap(it -> lines(it).stream()).toList();
    }

    static Object bare(Object thing) {
        return thing instanceof JAXBElement<?> element ? element.getValue() : thing;
    }
}
