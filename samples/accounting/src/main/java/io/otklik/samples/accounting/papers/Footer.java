package io.otklik.samples.accounting.papers;

/// Says on every paper that nobody in it exists.
final class Footer {
    private Footer() {}

    static void draw(Sheet sheet) {
        sheet.line(20, 282, 195, 282, Style.LINE);
        sheet.text(
                20,
                286.5,
                Style.SMALL,
                "Учебный пример: организации, люди и реквизиты вымышлены. Подготовлено в учётной системе «Счётовода».");
    }
}
