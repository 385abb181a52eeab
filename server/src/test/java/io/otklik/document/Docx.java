package io.otklik.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.docx4j.TextUtils;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/// Forms as a word processor writes them.
final class Docx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Docx() {}

    /// A form with these paragraphs and tables; see [#p] and [#table].
    static byte[] of(String... blocks) {
        return bytes(open(blocks));
    }

    static WordprocessingMLPackage open(String... blocks) {
        try {
            var paper = WordprocessingMLPackage.createPackage();
            for (var block : blocks) paper.getMainDocumentPart().addObject(XmlUtils.unmarshalString(block));
            return paper;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(WordprocessingMLPackage paper) {
        try {
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A paragraph whose text is cut into runs as given.
    static String p(String... runs) {
        return "<w:p " + W + ">" + inner(runs) + "</w:p>";
    }

    /// A table; cells of a row are parted by `|`.
    static String table(String... rows) {
        var xml = new StringBuilder("<w:tbl " + W + "><w:tblPr/><w:tblGrid/>");
        for (var row : rows) {
            xml.append("<w:tr>");
            for (var cell : row.split("\\|", -1)) xml.append("<w:tc><w:tcPr/><w:p>" + inner(cell) + "</w:p></w:tc>");
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    /// The text of a DOCX file, paragraph by paragraph; cells are parted by `|`.
    static String text(byte[] docx) {
        try {
            var paper = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
            return String.join(
                    "\n",
                    paper.getMainDocumentPart().getContent().stream()
                            .map(Docx::text)
                            .toList());
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Object> content(byte[] docx) {
        try {
            return WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                    .getMainDocumentPart()
                    .getContent();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object block) {
        var thing = XmlUtils.unwrap(block);
        if (!(thing instanceof org.docx4j.wml.Tbl table)) return TextUtils.getText(thing);
        return String.join(
                "\n",
                table.getContent().stream()
                        .map(row -> String.join(
                                "|",
                                ((org.docx4j.wml.Tr) XmlUtils.unwrap(row))
                                        .getContent().stream()
                                                .map(cell -> TextUtils.getText(XmlUtils.unwrap(cell)))
                                                .toList()))
                        .toList());
    }

    private static String inner(String... runs) {
        var xml = new StringBuilder();
        for (var run : runs) {
            var bold = run.startsWith("*");
            xml.append("<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
                    + (bold ? run.substring(1) : run).replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>");
        }
        return xml.toString();
    }
}
