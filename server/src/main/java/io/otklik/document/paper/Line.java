package io.otklik.document.paper;

import io.otklik.dialog.scenario.Template;
import io.otklik.dialog.scenario.View;
import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Br;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Text;

/// One paragraph of a form. A word processor cuts its text into runs as it likes, also in the middle of a mark; here it
/// is
/// one text.
final class Line {

    private record Piece(R run, Text text, int from) {
        int to() {
            return from + text.getValue().length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final String text;

    Line(P paragraph) {
        var all = new StringBuilder();
        collect(paragraph, all);
        text = all.toString();
    }

    String text() {
        return text;
    }

    /// Puts the values into their places; what surrounds them keeps its look, and they take that of the mark's
    /// beginning.
    void fill(View view) {
        for (var span : Marks.spans(text).reversed())
            replace(
                    span.from(),
                    span.to(),
                    template(text.substring(span.from(), span.to())).with(view));
    }

    /// Drops a mark that has done its work.
    void drop(Marks.Mark mark) {
        replace(mark.from(), mark.to(), "");
    }

    static Template template(String marks) {
        try {
            return Template.of(marks);
        } catch (IllegalArgumentException e) {
            throw new BadTemplate(BadTemplate.Why.BAD_MARK, marks);
        }
    }

    private void collect(ContentAccessor holder, StringBuilder all) {
        for (var child : holder.getContent()) {
            var thing = child instanceof JAXBElement<?> element ? element.getValue() : child;
            if (thing instanceof Text piece && holder instanceof R run) {
                if (piece.getValue() == null) continue;
                pieces.add(new Piece(run, piece, all.length()));
                all.append(piece.getValue());
            } else if (thing instanceof ContentAccessor inner) collect(inner, all);
            else if (thing instanceof SdtElement part) collect(part.getSdtContent(), all);
        }
    }

    private void replace(int from, int to, String value) {
        var first = true;
        for (var piece : pieces) {
            if (piece.to() <= from || piece.from() >= to) continue;
            var old = piece.text().getValue();
            var before = old.substring(0, Math.max(0, from - piece.from()));
            var after = old.substring(Math.min(old.length(), to - piece.from()));
            put(piece, before + (first ? value : "") + after);
            first = false;
        }
    }

    private static void put(Piece piece, String value) {
        var lines = value.split("\n", -1);
        piece.text().setSpace("preserve");
        piece.text().setValue(lines[lines.length - 1]);
        var at = index(piece);
        for (var i = 0; i < lines.length - 1; i++) {
            var line = new Text();
            line.setSpace("preserve");
            line.setValue(lines[i]);
            piece.run().getContent().add(at++, line);
            piece.run().getContent().add(at++, new Br());
        }
    }

    private static int index(Piece piece) {
        var content = piece.run().getContent();
        for (var i = 0; i < content.size(); i++) {
            var child = content.get(i);
            if ((child instanceof JAXBElement<?> element ? element.getValue() : child) == piece.text()) return i;
        }
        throw new IllegalStateException("A text lies outside its run");
    }
}
