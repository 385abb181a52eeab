package io.otklik.knowledge.moving;

import java.util.Map;

/// A small document as Word writes it.
final class WordFile {

    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private WordFile() {}

    static byte[] bytes() {
        var document = "<w:document " + SPACES + "><w:body>"
                + paragraph("<w:pStyle w:val=\"a3\"/>", run("Отпуск сотрудника"))
                + paragraph("<w:pStyle w:val=\"1\"/>", run("Как оформить"))
                + paragraph(
                        "",
                        run("Откройте ") + "<w:r><w:rPr><w:b/></w:rPr><w:t>кабинет</w:t></w:r>" + run(" и ")
                                + "<w:hyperlink r:id=\"rId1\">" + run("сайт") + "</w:hyperlink>" + run("."))
                + item(0, 7, "Раз") + item(0, 7, "Два") + item(1, 7, "внутри")
                + paragraph(
                        "",
                        "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"Кнопка\"/><a:graphic><a:blip r:embed=\"rId2\"/></a:graphic></wp:inline></w:drawing></w:r>")
                + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                + paragraph("", run("Срок")) + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("", run("28")) + "</w:tc><w:tc>"
                + paragraph("", run("дней")) + "</w:tc></w:tr></w:tbl></w:body></w:document>";
        return Parcels.zip(Map.of(
                "word/document.xml", Parcels.bytes(document),
                "word/styles.xml",
                        Parcels.bytes(
                                "<w:styles " + SPACES
                                        + "><w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"Title\"/></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"),
                "word/numbering.xml",
                        Parcels.bytes("<w:numbering " + SPACES
                                + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
                                + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>"),
                "word/_rels/document.xml.rels",
                        Parcels.bytes(
                                "<Relationships><Relationship Id=\"rId1\" Target=\"https://otklik.example/\" TargetMode=\"External\"/>"
                                        + "<Relationship Id=\"rId2\" Target=\"media/image1.png\"/></Relationships>"),
                "word/media/image1.png", Parcels.bytes("x")));
    }

    private static String paragraph(String about, String runs) {
        return "<w:p><w:pPr>" + about + "</w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String item(int level, int list, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run(text));
    }
}
