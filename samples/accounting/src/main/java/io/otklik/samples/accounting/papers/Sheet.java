package io.otklik.samples.accounting.papers;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// One A4 page measured in millimetres from its top left corner; `y` of a text is its base line.
final class Sheet implements AutoCloseable {
    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    private static final float POINTS = 72f / 25.4f;
    private static final double LEADING = 1.35;
    private static final Map<Style.Face, String> FILES = Map.of(
            Style.Face.REGULAR, "Roboto-Regular.ttf",
            Style.Face.MEDIUM, "Roboto-Medium.ttf",
            Style.Face.ITALIC, "Roboto-Italic.ttf");

    private final PDDocument document = new PDDocument();
    private final Map<Style.Face, PDFont> fonts = new EnumMap<>(Style.Face.class);
    private final PDPageContentStream page;

    Sheet(String title, String author, Instant at) {
        try {
            var a4 = new PDPage(PDRectangle.A4);
            document.addPage(a4);
            document.getDocumentCatalog().setLanguage("ru-RU");
            document.setDocumentId(at.toEpochMilli());
            describe(title, author, at);
            page = new PDPageContentStream(document, a4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(double x, double y, Style style, String text) {
        var shift = switch (style.align()) {
            case LEFT -> 0;
            case CENTRE -> width(style, text) / 2;
            case RIGHT -> width(style, text);
        };
        draw(() -> {
            page.beginText();
            page.setNonStrokingColor(style.colour());
            page.setFont(font(style.face()), (float) style.size());
            page.newLineAtOffset(points(x - shift), points(HEIGHT - y));
            page.showText(text);
            page.endText();
        });
    }

    /// Breaks the text into lines of at most this width; answers the base line after the last one.
    double paragraph(double x, double y, double width, Style style, String text) {
        var at = y;
        for (var line : lines(style, width, text)) {
            text(x, at, style, line);
            at += leading(style);
        }
        return at;
    }

    List<String> lines(Style style, double width, String text) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(style, longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    static double leading(Style style) {
        return style.size() * LEADING / POINTS;
    }

    double width(Style style, String text) {
        try {
            return font(style.face()).getStringWidth(text) / 1000 * style.size() / POINTS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(double x1, double y1, double x2, double y2, Color colour) {
        draw(() -> {
            page.setStrokingColor(colour);
            page.setLineWidth(0.6f);
            page.moveTo(points(x1), points(HEIGHT - y1));
            page.lineTo(points(x2), points(HEIGHT - y2));
            page.stroke();
        });
    }

    void box(double x, double y, double width, double height, Color colour) {
        draw(() -> {
            page.setStrokingColor(colour);
            page.setLineWidth(0.6f);
            page.addRect(points(x), points(HEIGHT - y - height), points(width), points(height));
            page.stroke();
        });
    }

    void fill(double x, double y, double width, double height, Color colour) {
        draw(() -> {
            page.setNonStrokingColor(colour);
            page.addRect(points(x), points(HEIGHT - y - height), points(width), points(height));
            page.fill();
        });
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        draw(() -> {
            page.close();
            document.save(bytes);
        });
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        draw(document::close);
    }

    private void describe(String title, String author, Instant at) {
        var about = document.getDocumentInformation();
        about.setTitle(title);
        about.setAuthor(author);
        var when = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        when.setTimeInMillis(at.toEpochMilli());
        about.setCreationDate(when);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private PDFont font(Style.Face face) {
        return fonts.computeIfAbsent(face, it -> {
            try (var file = Sheet.class.getResourceAsStream("/com/formdev/flatlaf/fonts/roboto/" + FILES.get(it))) {
                return PDType0Font.load(document, file, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
