package io.otklik.samples.accounting.papers;

import io.otklik.samples.accounting.books.Bank;
import io.otklik.samples.accounting.pay.Dates;
import io.otklik.samples.accounting.pay.Roubles;
import java.util.List;

/// The payment order (form 0401060) by which the money for a vacation leaves the company's account.
final class PaymentOrder {
    private static final double LEFT = 20;
    private static final double MIDDLE = 113;
    private static final double VALUE = 129;
    private static final double RIGHT = 195;
    private static final Style TEXT = Style.BODY.size(9.5);

    private PaymentOrder() {}

    static byte[] draw(VacationCase it, Bank receiversBank) {
        var number = Integer.toString(it.entry().number());
        try (var sheet =
                new Sheet("Платёжное поручение № " + number, it.organization().name(), it.at())) {
            head(sheet, number, Dates.digits(it.leave().payBy()));
            amount(sheet, it);
            payer(sheet, it);
            bank(sheet, 84, "Банк плательщика", it.organization().bank());
            bank(sheet, 97, "Банк получателя", receiversBank);
            receiver(sheet, it);
            purpose(sheet, it);
            bottom(sheet);
            Footer.draw(sheet);
            return sheet.bytes();
        }
    }

    private static void head(Sheet sheet, String number, String date) {
        stamp(sheet, LEFT, "Поступ. в банк плат.");
        stamp(sheet, 66, "Списано со сч. плат.");
        sheet.box(174, 13, RIGHT - 174, 6, Style.INK);
        sheet.text((174 + RIGHT) / 2, 17.2, TEXT.centre(), "0401060");
        sheet.text(LEFT, 38, Style.HEADING.size(11.5), "ПЛАТЁЖНОЕ ПОРУЧЕНИЕ № " + number);
        underlined(sheet, 101, 33, date, "Дата");
        underlined(sheet, 140, 33, "электронно", "Вид платежа");
        sheet.box(RIGHT - 8, 33, 8, 6, Style.INK);
    }

    private static void stamp(Sheet sheet, double x, String caption) {
        sheet.line(x, 17, x + 38, 17, Style.INK);
        sheet.text(x + 19, 20.5, Style.SMALL.centre(), caption);
    }

    private static void underlined(Sheet sheet, double x, double width, String value, String caption) {
        sheet.text(x + width / 2, 37.5, TEXT.centre(), value);
        sheet.line(x, 39, x + width, 39, Style.INK);
        sheet.text(x + width / 2, 42.3, Style.SMALL.centre(), caption);
    }

    private static void amount(Sheet sheet, VacationCase it) {
        sheet.text(LEFT, 50, Style.LABEL, "Сумма");
        sheet.text(LEFT, 54, Style.LABEL, "прописью");
        sheet.line(38, 46, 38, 59, Style.INK);
        sheet.paragraph(41, 50.3, RIGHT - 41, TEXT, Roubles.inWords(it.pay().toPay()));
    }

    private static void payer(Sheet sheet, VacationCase it) {
        var organization = it.organization();
        taxNumbers(sheet, 59, organization.inn(), organization.kpp());
        right(sheet, 59, 12.5, "Сумма", Roubles.forBank(it.pay().toPay()));
        right(sheet, 71.5, 12.5, "Сч. №", organization.account());
        party(sheet, 65, 19, "Плательщик", organization.name());
    }

    private static void bank(Sheet sheet, double top, String caption, Bank bank) {
        party(sheet, top, 13, caption, bank.name());
        right(sheet, top, 6.5, "БИК", bank.bik());
        right(sheet, top + 6.5, 6.5, "Сч. №", bank.correspondent());
    }

    private static void receiver(Sheet sheet, VacationCase it) {
        taxNumbers(sheet, 110, "", "");
        party(sheet, 116, 25, "Получатель", it.employee().name());
        right(sheet, 110, 12.5, "Сч. №", it.employee().account());
        var codes = List.of(
                List.of("Вид оп.", "01", "Срок плат.", ""),
                List.of("Наз. пл.", "1", "Очер. плат.", "3"),
                List.of("Код", "0", "Рез. поле", ""));
        var y = 122.5;
        for (var row : codes) {
            code(sheet, MIDDLE, y, 16, row.get(0), true);
            code(sheet, VALUE, y, 16, row.get(1), false);
            code(sheet, VALUE + 16, y, 20, row.get(2), true);
            code(sheet, VALUE + 36, y, RIGHT - VALUE - 36, row.get(3), false);
            y += 18.5 / 3;
        }
    }

    private static void purpose(Sheet sheet, VacationCase it) {
        var widths = List.of(43.0, 25.0, 10.0, 22.0, 30.0, 25.0, 20.0);
        var x = LEFT;
        for (var width : widths) {
            sheet.box(x, 141, width, 6, Style.INK);
            x += width;
        }
        sheet.box(LEFT, 147, RIGHT - LEFT, 24, Style.INK);
        sheet.paragraph(
                LEFT + 2,
                152,
                RIGHT - LEFT - 4,
                TEXT,
                "Отпускные за период с %s по %s по записке-расчёту № %s от %s. Работник: %s. НДС не облагается."
                        .formatted(
                                Dates.digits(it.leave().start()),
                                Dates.digits(it.leave().end()),
                                it.label(),
                                Dates.digits(it.day()),
                                it.employee().name()));
        sheet.text(LEFT + 2, 169.3, Style.SMALL, "Назначение платежа");
    }

    private static void bottom(Sheet sheet) {
        sheet.text(LEFT + 14, 190, Style.LABEL.centre(), "М. П.");
        sheet.text(MIDDLE - 16, 177, Style.LABEL.centre(), "Подписи");
        sheet.line(MIDDLE - 45, 188, MIDDLE + 13, 188, Style.INK);
        sheet.line(MIDDLE - 45, 198, MIDDLE + 13, 198, Style.INK);
        sheet.text(RIGHT - 24, 177, Style.LABEL.centre(), "Отметки банка");
    }

    private static void taxNumbers(Sheet sheet, double y, String inn, String kpp) {
        var half = (LEFT + MIDDLE) / 2;
        sheet.box(LEFT, y, half - LEFT, 6, Style.INK);
        sheet.box(half, y, MIDDLE - half, 6, Style.INK);
        sheet.text(LEFT + 2, y + 4.2, Style.LABEL, "ИНН");
        sheet.text(LEFT + 11, y + 4.2, TEXT, inn);
        sheet.text(half + 2, y + 4.2, Style.LABEL, "КПП");
        sheet.text(half + 11, y + 4.2, TEXT, kpp);
    }

    private static void party(Sheet sheet, double y, double height, String caption, String name) {
        sheet.box(LEFT, y, MIDDLE - LEFT, height, Style.INK);
        sheet.paragraph(LEFT + 2, y + 4.6, MIDDLE - LEFT - 4, TEXT, name);
        sheet.text(LEFT + 2, y + height - 1.6, Style.SMALL, caption);
    }

    private static void right(Sheet sheet, double y, double height, String label, String value) {
        sheet.box(MIDDLE, y, VALUE - MIDDLE, height, Style.INK);
        sheet.box(VALUE, y, RIGHT - VALUE, height, Style.INK);
        sheet.text(MIDDLE + 2, y + 4.4, Style.LABEL, label);
        sheet.text(VALUE + 2, y + 4.4, TEXT, value);
    }

    private static void code(Sheet sheet, double x, double y, double width, String text, boolean label) {
        sheet.box(x, y, width, 18.5 / 3, Style.INK);
        sheet.text(x + 2, y + 4.2, label ? Style.LABEL : TEXT, text);
    }
}
