package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.pay.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// The application for a vacation, a text document that the employee prints and signs.
/// Margins, face and spacing follow the state standard for office papers (GOST R 7.0.97).
final class Application {
    /// Twentieths of a point, the unit of the format.
    private static final int CENTIMETRE = 567;

    private static final String FACE = "Times New Roman";

    private Application() {}

    static byte[] write(VacationCase it) {
        try (var document = new XWPFDocument()) {
            page(document);
            describe(document, it);
            addressee(document, it);
            title(document);
            request(document, it);
            signature(document, Dates.digits(it.day()), it.employee().shortName(), "дата");
            visa(document, it);
            return ZipTimes.fixed(bytes(document), it.day().atStartOfDay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(3 * CENTIMETRE));
        margins.setRight(BigInteger.valueOf((long) (1.5 * CENTIMETRE)));
        margins.setTop(BigInteger.valueOf(2 * CENTIMETRE));
        margins.setBottom(BigInteger.valueOf(2 * CENTIMETRE));
    }

    private static void describe(XWPFDocument document, VacationCase it) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle("Заявление на отпуск");
        about.setCreator(it.employee().name());
        about.setCreated(Optional.of(Date.from(it.at())));
        about.setModified(Optional.of(Date.from(it.at())));
        document.createStyles().setSpellingLanguage("ru-RU");
    }

    private static void addressee(XWPFDocument document, VacationCase it) {
        var director = it.organization().director();
        var lines = List.of(
                director.addressee(),
                it.organization().name(),
                director.addresseeName(),
                "от " + it.employee().positionFrom(),
                it.employee().from());
        for (var line : lines) {
            var paragraph = paragraph(document, line);
            paragraph.setIndentationLeft((int) (8.5 * CENTIMETRE));
        }
    }

    private static void title(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(3 * CENTIMETRE);
        paragraph.setSpacingAfter(CENTIMETRE);
        var run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(14);
        run.setBold(true);
        run.setText("ЗАЯВЛЕНИЕ");
    }

    private static void request(XWPFDocument document, VacationCase it) {
        var text = "Прошу предоставить мне ежегодный основной оплачиваемый отпуск продолжительностью %s с %s по %s."
                .formatted(
                        Dates.days(it.leave().days()),
                        Dates.words(it.leave().start()),
                        Dates.words(it.leave().end()));
        var paragraph = paragraph(document, text);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine((int) (1.25 * CENTIMETRE));
        paragraph.setSpacingBetween(1.5);
        paragraph.setSpacingAfter(2 * CENTIMETRE);
    }

    private static void visa(XWPFDocument document, VacationCase it) {
        var director = it.organization().director();
        var paragraph = paragraph(document, "Согласовано:");
        paragraph.setSpacingBefore(2 * CENTIMETRE);
        paragraph.setSpacingAfter(CENTIMETRE / 2);
        signature(document, director.position(), Employee.shortOf(director.name()), "должность");
        paragraph(document, "«____» ______________ 20____ г.").setSpacingBefore(CENTIMETRE);
    }

    private static void signature(XWPFDocument document, String left, String name, String leftCaption) {
        var line = paragraph(document, left + "\t______________________\t" + name);
        tabs(line);
        var captions = paragraph(document, leftCaption + "\tподпись\tрасшифровка подписи");
        captions.getRuns().getFirst().setFontSize(9);
        captions.getRuns().getFirst().setColor("626C7A");
        tabs(captions);
    }

    private static void tabs(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var tabs = properties.addNewTabs();
        var middle = tabs.addNewTab();
        middle.setVal(STTabJc.CENTER);
        middle.setPos(BigInteger.valueOf((long) (8.75 * CENTIMETRE)));
        var right = tabs.addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(BigInteger.valueOf((long) (16.4 * CENTIMETRE)));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        var run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(14);
        var first = true;
        for (var part : text.split("\t")) {
            if (!first) run.addTab();
            run.setText(part);
            first = false;
        }
        return paragraph;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
