package io.otklik.samples.accounting.papers;

/// The line on which a person signs: post, empty line, name, with small captions below.
final class Signature {
    private Signature() {}

    static void draw(Sheet sheet, double y, String post, String name) {
        sheet.text(20, y, Style.BODY, post);
        sheet.line(75, y + 1, 120, y + 1, Style.INK);
        sheet.text(97.5, y + 4.5, Style.SMALL.centre(), "подпись");
        sheet.text(128, y, Style.BODY, name);
        sheet.text(128, y + 4.5, Style.SMALL, "расшифровка подписи");
    }
}
